-- reform_land_projects_total_64b6fd
select count(*)::int as total from (select 1 from (with scope as materialized (
select u.id as unit_id, '-infinity'::date as since, 'infinity'::date as until, 1::numeric as share
from unnest(hierarchy.under($1::uuid, $2::date)) u (id)
where $3::uuid = any((select app.units())::uuid[]))
    select p.id, p.unit_id as "unitId", s.share, s.share as value, p.name as label, p.day, 'land_project' as kind,
      p.recorded_by = 'demonstration' as invented
    from scope s join (select l.*, case when $4 = 'PUBLIC' then l.public_on else l.approved_on end as day
      from reform.land_project l) p on p.unit_id = s.unit_id and p.day <= $5::date) t limit 10001) counted;
