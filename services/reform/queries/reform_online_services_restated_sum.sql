-- reform_online_services_restated_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select o.origin_id as unit_id, $1::date as since, $2::date as until, o.share
from hierarchy.restated($3, $4::date, $5::date) o
where $6::uuid = any((select app.units())::uuid[])
  and (select bool_and(each.origin_id = any((select app.units())::uuid[]))
    from hierarchy.restated($7, $8::date, $9::date) each))
    select o.id, o.unit_id as "unitId", s.share, s.share as value, o.valid_from as day, 'online_service' as kind,
      p.code || ' · ' || p.name as label, o.recorded_by = 'demonstration' as invented
    from scope s join reform.online_service o on o.unit_id = s.unit_id
      and o.valid_from <= $10::date and (o.valid_to is null or o.valid_to >= ($11::date + 1))
    join reform.procedure p on p.id = o.procedure_id
    where o.scheme = 'LEVELS_2011' and o.level = any($12)) t;
