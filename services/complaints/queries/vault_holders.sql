-- vault_holders
select id, kind, subject, recorded_at as since from complaints.vault_holder
where ended_on is null order by kind desc, recorded_at, id;
