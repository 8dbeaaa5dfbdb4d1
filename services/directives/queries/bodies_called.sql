-- bodies_called
select b.id, b.kind, b.name, u.name as "unitName", u.level as "unitLevel",
  case when b.valid_to <= $1::date then b.valid_to::text end as "endedOn"
from (select distinct on (x.id) x.* from hierarchy.body x where x.valid_from <= $1::date order by x.id, x.valid_from desc) b
  left join lateral (select h.name, h.level from hierarchy.unit h
    where h.id = b.sits_on and h.valid_from <= $1::date order by h.valid_from desc limit 1) u on true;
