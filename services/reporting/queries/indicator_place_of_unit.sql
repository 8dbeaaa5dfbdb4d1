-- indicator_place_of_unit
select u.level, (select c.ancestor_id from hierarchy.closure c where c.descendant_id = u.id and c.depth = 1
  and c.valid_from <= $2::date and c.valid_to > $2::date limit 1) as above
from hierarchy.unit u where u.id = $1 and u.valid_from <= $2::date and u.valid_to > $2::date;
