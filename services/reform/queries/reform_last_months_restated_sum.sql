-- reform_last_months_restated_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select o.origin_id as unit_id, $1::date as since, $2::date as until, o.share
from hierarchy.restated($3, $4::date, $5::date) o
where $6::uuid = any((select app.units())::uuid[])
  and (select bool_and(each.origin_id = any((select app.units())::uuid[]))
    from hierarchy.restated($7, $8::date, $9::date) each)), counted as (
    select e.id, e.unit_id as "unitId", s.share, e.month as day, 'monthly_entry' as kind, e.counts,
      u.name || ' · ' || to_char(e.month, 'MM/YYYY') as label, e.recorded_by = 'demonstration' as invented
    from scope s join reform.monthly_entry e on e.unit_id = s.unit_id and e.month >= s.since and e.month < s.until
      and e.month + interval '1 month' <= ($10::date + 1)
    join hierarchy.unit u on u.id = e.unit_id and u.valid_from <= e.month and u.valid_to > e.month
    where e.form = $11 and e.state in ('APPROVED', 'LOCKED'))
    select distinct on (m."unitId") m.id, m."unitId", m.share, m.day, m.kind, m.label, m.invented,
      m.share * (m.counts ->> $12)::bigint as value
    from counted m order by m."unitId", m.day desc) t;
