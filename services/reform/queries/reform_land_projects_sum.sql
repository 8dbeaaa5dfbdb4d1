-- reform_land_projects_sum
select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
    from (with scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[]))
    select p.id, p.unit_id as "unitId", s.share, s.share as value, p.name as label, p.day, 'land_project' as kind,
      p.recorded_by = 'demonstration' as invented
    from scope s join (select l.*, case when $7 = 'PUBLIC' then l.public_on else l.approved_on end as day
      from reform.land_project l) p on p.unit_id = s.unit_id and s.since <= $8::date and p.day <= $9::date) t;
