-- form_known
with scope as materialized (
select s.* from (
  select u.id as row_id, c.descendant_id as unit_id, greatest(c.valid_from, u.valid_from) as since,
    least(c.valid_to, u.valid_to, $1::date) as until, 1::numeric as share
  from hierarchy.unit u join hierarchy.closure c on c.ancestor_id = u.id
    and c.valid_from < u.valid_to and c.valid_to > u.valid_from
  where u.parent_id = $2 and u.valid_from < $3::date and c.valid_from < $4::date
  union all
  select $5::uuid, c.descendant_id, c.valid_from, least(c.valid_to, $6::date), 1
  from hierarchy.closure c
  where c.ancestor_id = $7 and c.depth = 0 and c.valid_from < $8::date) s
where $9::uuid = any((select app.units())::uuid[]))
    select (select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
from scope c) as known;
