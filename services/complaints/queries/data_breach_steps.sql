-- data_breach_steps
select t.id as "id", t.breach_id as "breachId", t.step as "step", t.happened_at as "at", t.document as "document", t.reason as "reason", t.people as "people", t.breach_id as "~of" from complaints.data_breach_step t
where t.breach_id = any($1) order by t.happened_at, t.id;
