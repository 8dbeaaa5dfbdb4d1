-- body_referred
select b.id, b.unit_id as "unitId", b.kind, b.name, b.sits_on as "sitsOn", b.version,
nullif(life.first, '-infinity')::text as "validFrom", nullif(life.last, 'infinity')::text as "validTo" from hierarchy.body b cross join lateral (select min(x.valid_from) as first, max(x.valid_to) as last
from hierarchy.body x where x.id = b.id) life
      where b.id = any($1::uuid[]) and daterange(b.valid_from, b.valid_to) @> least(greatest($2::date, life.first), life.last - 1);
