-- reform_online_services_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select u.id as unit_id, '-infinity'::date as since, 'infinity'::date as until, 1::numeric as share
from unnest(hierarchy.under($1::uuid, $2::date)) u (id)
where $3::uuid = any((select app.units())::uuid[]))
    select o.id, o.unit_id as "unitId", s.share, s.share as value, o.valid_from as day, 'online_service' as kind,
      p.code || ' · ' || p.name as label, o.recorded_by = 'demonstration' as invented
    from scope s join reform.online_service o on o.unit_id = s.unit_id
      and o.valid_from <= $4::date and (o.valid_to is null or o.valid_to >= ($5::date + 1))
    join reform.procedure p on p.id = o.procedure_id
    where o.scheme = 'LEVELS_2011' and o.level = any($6)) t;
