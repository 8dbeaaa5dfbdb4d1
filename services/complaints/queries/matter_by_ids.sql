-- matter_by_ids
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.version as "version"
from complaints.matter t
where t.id = any($1::uuid[]);
