-- offices_of_people
select t.id as "id", t.position_id as "positionId", t.person_id as "personId", t.unit_id as "unitId", t.valid_from as "validFrom", t.valid_to as "validTo", t.basis as "basis", t.version as "version", (select jsonb_build_object('id', e.id, 'unitId', e.unit_id, 'name', e.name, 'title', e.title, 'invented', e.invented, 'version', e.version) from organization.person e where e.id = t.person_id) as "person", (select jsonb_build_object('id', p.id, 'unitId', p.unit_id, 'title', p.title, 'head', p.head, 'singleHolder', p.single_holder, 'duties', p.duties, 'validFrom', p.valid_from, 'validTo', p.valid_to, 'version', p.version) || jsonb_build_object('body', (select jsonb_build_object('id', b.id, 'unitId', b.unit_id, 'kind', b.kind, 'name', b.name, 'sitsOn', b.sits_on, 'validFrom', b.valid_from, 'validTo', b.valid_to, 'version', b.version) from (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(p.as_of, b.valid_to - 1), b.valid_from) as day) at) b where b.id = p.body_id))
from (select p.id, p.unit_id, p.head, p.rank, p.single_holder, p.duties,
  p.valid_from, p.valid_to, p.version, at.day as as_of, organization.held_on(p.former_titles, p.title, at.day) as title,
  organization.held_on(p.former_bodies, p.body_id::text, at.day)::uuid as body_id
from organization."position" p cross join lateral (select greatest(least(t.as_of, p.valid_to - 1), p.valid_from) as day) at) p where p.id = t.position_id) as "position" from (select a.*,
      greatest(least($1::date, a.valid_to - 1), a.valid_from) as as_of from organization.assignment a) t
    join organization.position p on p.id = t.position_id where t.person_id = any($2::uuid[]) and t.valid_to is distinct from t.valid_from order by t.valid_from desc, p.rank, t.id;
