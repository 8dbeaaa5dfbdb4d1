-- vault_chunk
select sealed
from complaints.vault_chunk
where record_id = $1 and field = $2 and part = $3;
