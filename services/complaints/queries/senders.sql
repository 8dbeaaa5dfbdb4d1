-- senders
select t.vault_record_id as "vaultRecordId", t.name as "name", t.address as "address", t.vault_record_id as "~of" from complaints.petition_sender t
where t.vault_record_id = any($1) and t.name <> '' order by t.vault_record_id;
