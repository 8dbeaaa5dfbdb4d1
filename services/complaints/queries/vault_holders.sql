-- vault_holders
select t.id as "id", t.kind as "kind", t.subject as "subject", t.confirmed_by as "confirmedBy", t.recorded_at as "since", case when t.confirmed_by is null then 1 else 2 end as "version", encode(t.public_key, 'hex') as "publicHex" from complaints.vault_holder t
where t.ended_on is null order by t.kind desc, t.recorded_at, t.id;
