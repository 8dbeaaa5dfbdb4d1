-- body_list_45419b
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (t.kind)::text as "~0", (t.name collate "vi-x-icu")::text as "~1", (t.id)::text as "~2"
from organization.body t
where t.kind = $2 and coalesce(t.valid_from, '-infinity') <= $3::date and coalesce(t.valid_to, 'infinity') > $4::date
order by t.kind, t.name collate "vi-x-icu", t.id
limit $1;

-- body_list_72a1d0
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.sits_on as "sitsOn", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (t.kind)::text as "~0", (t.name collate "vi-x-icu")::text as "~1", (t.id)::text as "~2"
from organization.body t
where t.unit_id = $2 and t.kind = $3 and coalesce(t.valid_from, '-infinity') <= $4::date and coalesce(t.valid_to, 'infinity') > $5::date
order by t.kind, t.name collate "vi-x-icu", t.id
limit $1;
