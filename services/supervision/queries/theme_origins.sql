-- theme_origins
select l.origin_id as "unitId", l.share, l.origin_id = any((select app.units())::uuid[]) as "inSight"
from hierarchy.lineage l
where l.unit_id = $1 and l.known_from <= $2::date and l.known_to > $2::date
  and l.valid_from <= $3::date and l.valid_to > $3::date
  and exists (select from hierarchy.unit u where u.id = $1 and u.valid_from <= $3::date and u.valid_to > $3::date)
order by l.origin_id;
