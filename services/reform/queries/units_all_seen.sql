-- units_all_seen
select bool_and(c.descendant_id = any((select app.units())::uuid[])) as seen
from hierarchy.closure c where c.ancestor_id = $1
  and c.valid_from <= $2::date and c.valid_to > $3::date;
