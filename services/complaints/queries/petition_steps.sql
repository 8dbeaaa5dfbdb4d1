-- petition_steps
select t.id as "id", t.petition_id as "petitionId", t.step as "step", t.from_state as "fromState", t.to_state as "toState", t.reason as "reason", t.document as "document", t.effective_on as "effectiveOn", t.field as "field", t.recorded_at as "at", t.petition_id as "~of" from complaints.petition_step t
where t.petition_id = any($1) order by t.recorded_at, t.id;
