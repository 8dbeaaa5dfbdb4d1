-- reform_months_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
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
    where e.form = $8 and e.state in ('APPROVED', 'LOCKED'))
    select m.id, m."unitId", m.share, m.day, m.kind, m.label, m.invented, m.share * (
      select coalesce(sum((m.counts ->> item)::bigint), 0) from unnest($9::text[]) item) as value
    from counted m) t;
