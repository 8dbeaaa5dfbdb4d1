-- vault_custodian_part_envelopes
select record_id as "recordId", sealed
from complaints.custodian_part_envelopes($1);
