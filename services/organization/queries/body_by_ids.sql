-- body_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version" from (select b.* from (select $1::date as day) asked cross join lateral (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(asked.day, b.valid_to - 1), b.valid_from) as day) at) b) t where t.id = any($2::uuid[]);
