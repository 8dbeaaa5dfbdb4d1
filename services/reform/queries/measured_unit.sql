-- measured_unit
select coalesce(bool_or(u.valid_from <= $1::date), true) as begun,
  coalesce(bool_or(u.valid_from <= $2::date and u.valid_to > $3::date), false) as stands
from hierarchy.unit u where u.id = $4;
