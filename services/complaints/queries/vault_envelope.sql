-- vault_envelope
select sealed
from complaints.vault_envelope
where record_id = $1 and holder = $2;
