-- monthly_entry_standing
with day as (select ($1::date + interval '1 month' - interval '1 day')::date as d, $2::date as first)
  select u.parent_id as superior, (select c.ancestor_id from hierarchy.closure c, day
      where c.descendant_id = u.id and c.valid_from <= day.d and c.valid_to > day.d
      order by c.depth desc limit 1) as top,
    case when $3 then (select case when max(s.valid_to) <= day.first
then to_char(max(s.valid_to), 'DD/MM/YYYY') end from hierarchy.one_stop s where s.unit_id = u.id) end as "centreEnded"
  from hierarchy.unit u, day where u.id = $4 and u.valid_from <= day.d and u.valid_to > day.d;
