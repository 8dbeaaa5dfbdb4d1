-- vault_tops
select distinct id
from hierarchy.unit
where parent_id is null;
