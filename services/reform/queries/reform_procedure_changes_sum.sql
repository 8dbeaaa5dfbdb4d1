-- reform_procedure_changes_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[]))
    select c.id, c.unit_id as "unitId", s.share, s.share as value, c.decided_on as day, 'procedure_change' as kind,
      p.code || ' · ' || p.name || ' (' || c.decision || ')' as label, c.recorded_by = 'demonstration' as invented
    from scope s join reform.procedure_change c on c.unit_id = s.unit_id
      and c.decided_on >= s.since and c.decided_on < s.until and c.decided_on <= $7::date
    join reform.procedure p on p.id = c.procedure_id
    where c.kind = $8) t;
