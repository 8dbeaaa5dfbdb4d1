-- vault_parts
select id
from complaints.vault_record
where of_record_id = $1
order by id;
