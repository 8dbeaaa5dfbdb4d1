-- body_named
select b.id, coalesce(b.sits_on, b.unit_id) as "placeId", nullif(life.first, '-infinity')::text as "validFrom",
  nullif(life.last, 'infinity')::text as "validTo", c.called,
  case when life.last <= $2::date then (select jsonb_build_object('kind', s.kind, 'name', s.name,
'unitName', case when s.sits_on is not null then u.name end, 'unitLevel', case when s.sits_on is not null then u.level end)
      || jsonb_build_object('id', s.id, 'placeId', coalesce(s.sits_on, s.unit_id)) from hierarchy.body s left join lateral (select h.name, h.level from hierarchy.unit h
where h.id = s.sits_on and h.valid_from <= $2::date order by h.valid_from desc limit 1) u on true
    where s.id = hierarchy.body_successor(b.id, $2::date) and s.valid_from <= $2::date and s.valid_to > $2::date) end as successor
from unnest($1::uuid[]) asked(id)
cross join lateral (select min(x.valid_from) as first, max(x.valid_to) as last from hierarchy.body x where x.id = asked.id) life
cross join lateral (select least(greatest($2::date, life.first), life.last - 1) as day) near
join hierarchy.body b on b.id = asked.id and b.valid_from <= near.day and b.valid_to > near.day
cross join lateral (select jsonb_build_object('kind', b.kind, 'name', b.name,
'unitName', case when b.sits_on is not null then u.name end, 'unitLevel', case when b.sits_on is not null then u.level end) as called from (select 1) one left join lateral (select h.name, h.level from hierarchy.unit h
where h.id = b.sits_on and h.valid_from <= near.day order by h.valid_from desc limit 1) u on true) c;
