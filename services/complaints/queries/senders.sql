-- senders
select vault_record_id as "vaultRecordId", name, address from complaints.petition_sender
where vault_record_id = any($1::uuid[]) and name <> '';
