-- reform_procedure_changes_restated_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select o.origin_id as unit_id, $1::date as since, $2::date as until, o.share
from hierarchy.restated($3, $4::date, $5::date) o
where $6::uuid = any((select app.units())::uuid[])
  and (select bool_and(each.origin_id = any((select app.units())::uuid[]))
    from hierarchy.restated($7, $8::date, $9::date) each))
    select c.id, c.unit_id as "unitId", s.share, s.share as value, c.decided_on as day, 'procedure_change' as kind,
      p.code || ' · ' || p.name || ' (' || c.decision || ')' as label, c.recorded_by = 'demonstration' as invented
    from scope s join reform.procedure_change c on c.unit_id = s.unit_id
      and c.decided_on >= s.since and c.decided_on < s.until and c.decided_on <= $10::date
    join reform.procedure p on p.id = c.procedure_id
    where c.kind = $11) t;
