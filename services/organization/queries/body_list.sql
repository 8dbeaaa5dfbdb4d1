-- body_list_21cc8b
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (t.kind)::text as "~0", (t.name collate "vi-x-icu")::text as "~1", (t.id)::text as "~2" from (select b.* from (select $1::date as day) asked cross join lateral (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(asked.day, b.valid_to - 1), b.valid_from) as day) at) b) t where t.kind = $3 and coalesce(t.valid_from, '-infinity') <= $4::date and coalesce(t.valid_to, 'infinity') > $5::date order by t.kind, t.name collate "vi-x-icu", t.id limit $2;

-- body_list_afa6c6
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (t.name collate "vi-x-icu")::text as "~0", (t.id)::text as "~1" from (select b.* from (select $1::date as day) asked cross join lateral (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(asked.day, b.valid_to - 1), b.valid_from) as day) at) b) t where t.kind = $3 and (t.unit_id = $4 or t.sits_on = $5) and coalesce(t.valid_from, '-infinity') <= $6::date and coalesce(t.valid_to, 'infinity') > $7::date order by t.name collate "vi-x-icu", t.id limit $2;

-- body_list_0836fd
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (t.kind)::text as "~0", (t.name collate "vi-x-icu")::text as "~1", (t.id)::text as "~2" from (select b.* from (select $1::date as day) asked cross join lateral (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(asked.day, b.valid_to - 1), b.valid_from) as day) at) b) t where (t.unit_id = $3 or t.sits_on = $4) and coalesce(t.valid_from, '-infinity') <= $5::date and coalesce(t.valid_to, 'infinity') > $6::date order by t.kind, t.name collate "vi-x-icu", t.id limit $2;

-- body_list_53a835
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (t.kind)::text as "~0", (t.name collate "vi-x-icu")::text as "~1", (t.id)::text as "~2" from (select b.* from (select $1::date as day) asked cross join lateral (select b.id, b.kind, b.valid_from, b.valid_to, b.version,
  organization.held_on(b.former_units, b.unit_id::text, at.day)::uuid as unit_id,
  organization.held_on(b.former_names, b.name, at.day) as name,
  organization.held_on(b.former_seats, b.sits_on::text, at.day)::uuid as sits_on
from organization.body b cross join lateral (select greatest(least(asked.day, b.valid_to - 1), b.valid_from) as day) at) b) t where t.kind = $3 and (t.unit_id = $4 or t.sits_on = $5) and coalesce(t.valid_from, '-infinity') <= $6::date and coalesce(t.valid_to, 'infinity') > $7::date order by t.kind, t.name collate "vi-x-icu", t.id limit $2;
