-- person_by_ids
select t.id as "id", t.unit_id as "unitId", t.name as "name", t.title as "title", t.invented as "invented", t.version as "version"
from organization.person t
where t.id = any($1::uuid[]);
