-- vault_records_left
select complaints.records_left($1)::int as left;
