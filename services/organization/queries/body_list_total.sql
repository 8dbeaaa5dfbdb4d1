-- body_list_total_e4c6b2
select count(*)::int as total from (select 1 from (select b.* from (select $1::date as day) asked cross join lateral (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(asked.day, b.valid_to - 1), b.valid_from) as day) at) b) t where t.kind = $2 and coalesce(t.valid_from, '-infinity') <= $3::date and coalesce(t.valid_to, 'infinity') > $4::date limit 10001) counted;

-- body_list_total_29793b
select count(*)::int as total from (select 1 from (select b.* from (select $1::date as day) asked cross join lateral (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(asked.day, b.valid_to - 1), b.valid_from) as day) at) b) t where t.kind = $2 and (t.unit_id = $3 or t.sits_on = $4) and coalesce(t.valid_from, '-infinity') <= $5::date and coalesce(t.valid_to, 'infinity') > $6::date limit 10001) counted;
