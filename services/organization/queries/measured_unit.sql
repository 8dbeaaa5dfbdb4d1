-- measured_unit
select coalesce(bool_or(u.valid_from <= $1::date), true) as begun,
  coalesce(bool_or(u.valid_from <= $2::date and u.valid_to > $3::date), false) as stands,
  exists (select from hierarchy.lineage l join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= $4::date
    where l.unit_id = $5 and l.valid_from <= $6::date and l.valid_to > $7::date) as known
from hierarchy.unit u where u.id = $8;
