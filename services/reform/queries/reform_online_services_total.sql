-- reform_online_services_total_7c470b
select count(*)::int as total from (select 1 from (with scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[]))
    select o.id, o.unit_id as "unitId", s.share, s.share as value, o.valid_from as day, 'online_service' as kind,
      p.code || ' · ' || p.name as label, o.recorded_by = 'demonstration' as invented
    from scope s join reform.online_service o on o.unit_id = s.unit_id and s.since <= $7::date
      and o.valid_from <= $8::date and (o.valid_to is null or o.valid_to >= ($9::date + 1))
    join reform.procedure p on p.id = o.procedure_id
    where o.scheme = 'LEVELS_2011' and o.level = any($10)) t limit 10001) counted;
