-- reform_inspected_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[]))
    select distinct on (v.one) v.id, v.unit_id as "unitId", v.share, v.share as value, v.visited_on as day, v.kind,
      v.label, v.invented
    from (select w.*, s.share, case when $7 = 'TEAM' then i.id::text
          else coalesce(w.visited_unit_id::text, w.place) end as one,
        case when $8 = 'TEAM' then i.team else w.place end as label,
        case when $9 = 'TEAM' then 'inspection' else 'inspection_visit' end as kind,
        w.recorded_by = 'demonstration' as invented
      from scope s join reform.inspection_visit w on w.unit_id = s.unit_id and w.visited_on >= s.since
        and w.visited_on < s.until and w.visited_on <= $10::date
      join reform.inspection i on i.id = w.inspection_id) v
    order by v.one, v.visited_on, v.id) t;
