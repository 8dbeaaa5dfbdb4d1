-- body_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version"
from organization.body t
where t.id = any($1::uuid[]);
