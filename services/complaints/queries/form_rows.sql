-- form_rows
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
    select u.id, u.name from (
      select distinct on (u.id) u.id, u.name, u.level, u.level_rank, u.code from hierarchy.unit u
      where u.id in (select c.row_id from scope c where c.until > $10::date) and u.valid_from < $11::date
      order by u.id, u.valid_from desc) u
    order by u.level = 'AGENCY', u.level_rank, u.code;
