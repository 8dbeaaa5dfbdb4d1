-- vault_fields
select field, sealed
from complaints.vault_field
where record_id = $1;
