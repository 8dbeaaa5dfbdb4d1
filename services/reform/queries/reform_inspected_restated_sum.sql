-- reform_inspected_restated_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select o.origin_id as unit_id, $1::date as since, $2::date as until, o.share
from hierarchy.restated($3, $4::date, $5::date) o
where $6::uuid = any((select app.units())::uuid[])
  and (select bool_and(each.origin_id = any((select app.units())::uuid[]))
    from hierarchy.restated($7, $8::date, $9::date) each))
    select distinct on (v.one) v.id, v.unit_id as "unitId", v.share, v.share as value, v.visited_on as day, v.kind,
      v.label, v.invented
    from (select w.*, s.share, case when $10 = 'TEAM' then i.id::text
          else coalesce(w.visited_unit_id::text, w.place) end as one,
        case when $11 = 'TEAM' then i.team else w.place end as label,
        case when $12 = 'TEAM' then 'inspection' else 'inspection_visit' end as kind,
        w.recorded_by = 'demonstration' as invented
      from scope s join reform.inspection_visit w on w.unit_id = s.unit_id and w.visited_on >= s.since
        and w.visited_on < s.until and w.visited_on <= $13::date
      join reform.inspection i on i.id = w.inspection_id) v
    order by v.one, v.visited_on, v.id) t;
