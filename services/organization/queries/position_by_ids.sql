-- position_by_ids
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.head as "head", t.single_holder as "singleHolder", t.duties as "duties", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (select jsonb_build_object('id', b.id, 'unitId', b.unit_id, 'kind', b.kind, 'name', b.name, 'sitsOn', b.sits_on, 'validFrom', b.valid_from, 'validTo', b.valid_to, 'version', b.version)
from organization.body b
where b.id = t.body_id) as "body"
from organization.position t
where t.id = any($1::uuid[]);
