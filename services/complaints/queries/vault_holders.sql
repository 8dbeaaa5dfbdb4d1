-- vault_holders
select t.id as "id", t.kind as "kind", t.subject as "subject", t.recorded_at as "since" from complaints.vault_holder t
where t.ended_on is null order by t.kind desc, t.recorded_at, t.id;
