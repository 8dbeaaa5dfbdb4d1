-- reform_publicised_total_be5f95
select count(*)::int as total from (select 1 from (with scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[]))
    select p.id, p.unit_id as "unitId", 1::numeric as share, p.due_on as day, p.title as label, 'publication' as kind,
      p.recorded_by = 'demonstration' as invented,
      case when p.posted_on <= p.due_on and p.posted_on <= $7::date then 100.0 else 0 end
        / count(*) over () as value
    from scope s join reform.procedure_change c on c.unit_id = s.unit_id and c.decided_on >= s.since
      and c.decided_on < s.until
    join reform.publication p on p.subject_id = c.id and p.kind = 'PROCEDURE') t limit 10001) counted;
