-- vault_locked_key
select locked
from complaints.vault_holder_key
where holder_id = $1;
