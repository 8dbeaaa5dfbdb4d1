-- vault_custodian_envelope
select complaints.custodian_envelope($1) as sealed;
