-- position_of_units
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.head as "head", t.single_holder as "singleHolder", t.duties as "duties", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (select jsonb_build_object('id', b.id, 'unitId', b.unit_id, 'kind', b.kind, 'name', b.name, 'sitsOn', b.sits_on, 'validFrom', b.valid_from, 'validTo', b.valid_to, 'version', b.version) from (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(t.as_of, b.valid_to - 1), b.valid_from) as day) at) b where b.id = t.body_id) as "body" from (select p.* from (select $1::date as day) asked cross join lateral (select p.id, p.unit_id, p.head, p.rank, p.single_holder, p.duties,
  p.valid_from, p.valid_to, p.version, at.day as as_of, organization.held_on(p.former_titles, p.title, at.day) as title,
  organization.held_on(p.former_bodies, p.body_id::text, at.day)::uuid as body_id
from organization."position" p cross join lateral (select greatest(least(asked.day, p.valid_to - 1), p.valid_from) as day) at) p) t
      where t.unit_id = any($2::uuid[]) and coalesce(t.valid_from, '-infinity') <= $3::date and coalesce(t.valid_to, 'infinity') > $4::date order by t.rank, t.id;
