-- senders
select t.vault_record_id as "vaultRecordId", encode(t.sealed, 'hex') as "sealedHex", t.vault_record_id as "~of" from complaints.petition_sender t
where t.vault_record_id = any($1) and t.sealed <> '' order by t.vault_record_id;
