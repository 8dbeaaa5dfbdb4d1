-- measured_unit
with sole as (
  select case when count(*) = 1 and min(l.share) = 1 then min(l.origin_id::text)::uuid end as id
  from hierarchy.lineage l
  join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= $1::date and o.valid_to > $2::date
    and o.level = (select max(t.level) from hierarchy.unit t where t.id = $3)
  where l.unit_id = $4 and l.valid_from <= $5::date and l.valid_to > $6::date
    and l.known_from <= $7::date and l.known_to > $8::date)
select coalesce(bool_or(u.valid_from <= $9::date), true) as begun,
  case when max(u.valid_to) < 'infinity' then max(u.valid_to)::text end as ends,
  coalesce(bool_or(u.valid_from <= $10::date and u.valid_to > $11::date), false) as stands,
  exists (select from hierarchy.lineage l join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= $12::date
    where l.unit_id = $13 and l.valid_from <= $14::date and l.valid_to > $15::date) as known,
  (not $16::boolean or coalesce((select bool_and(r.origin_id = any((select app.units())::uuid[]))
    from hierarchy.restated($17, $18::date, $19::date) r), true)) as whole,
  (select s.id::text from sole s) as sole,
  (select case when max(o.valid_to) < 'infinity' then max(o.valid_to)::text end
    from hierarchy.unit o where o.id = (select s.id from sole s)) as "soleEnds"
from hierarchy.unit u where u.id = $20;
