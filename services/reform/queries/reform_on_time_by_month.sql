-- reform_on_time_by_month
with scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[])), counted as (
    select e.id, e.unit_id as "unitId", s.share, e.month as day, 'monthly_entry' as kind, e.counts,
      u.name || ' · ' || to_char(e.month, 'MM/YYYY') as label, e.recorded_by = 'demonstration' as invented
    from scope s join reform.monthly_entry e on e.unit_id = s.unit_id and e.month >= s.since and e.month < s.until
      and e.month + interval '1 month' <= ($7::date + 1)
    join hierarchy.unit u on u.id = e.unit_id and u.valid_from <= e.month and u.valid_to > e.month
    where e.form = $8 and e.state in ('APPROVED', 'LOCKED')), told as (select m.day as month,
      (m.counts ->> 'returnedEarly')::bigint + (m.counts ->> 'returnedOnTime')::bigint as timely,
      (m.counts ->> 'returnedLate')::bigint as late from counted m)
    select t.month, sum(t.timely + t.late) as returned, sum(t.timely) as timely from told t
    group by t.month having sum(t.timely + t.late) > 0 order by t.month;
