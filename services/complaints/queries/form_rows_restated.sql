-- form_rows_restated
with
whole as materialized (select * from hierarchy.restated($1, $2::date, $3::date)),
scope as materialized (
  select s.row_id, s.origin_id as unit_id, '-infinity'::date as since, $4::date as until, s.share from (
    select $5::uuid as row_id, w.origin_id, w.share from whole w
    union all
    select u.id, o.origin_id, o.share from hierarchy.unit u
    cross join lateral hierarchy.restated(u.id, $6::date, $7::date) o
    where u.parent_id = $8 and u.valid_from <= $9::date and u.valid_to > $10::date) s
  where $11::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from whole each))
    select u.id, u.name from (
      select distinct on (u.id) u.id, u.name, u.level, u.level_rank, u.code from hierarchy.unit u
      where u.id in (select c.row_id from scope c where c.until > $12::date) and u.valid_from <= $13::date and u.valid_to > $14::date
      order by u.id, u.valid_from desc) u
    order by u.level = 'AGENCY', u.level_rank, u.code;
