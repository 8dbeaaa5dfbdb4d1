-- monthly_entry_standing
with day as (select ($1::date + interval '1 month' - interval '1 day')::date as d)
select u.parent_id as superior, (select c.ancestor_id from hierarchy.closure c, day
    where c.descendant_id = u.id and c.valid_from <= day.d and c.valid_to > day.d
    order by c.depth desc limit 1) as top
from hierarchy.unit u, day where u.id = $2 and u.valid_from <= day.d and u.valid_to > day.d;
