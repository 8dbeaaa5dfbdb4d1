-- unit_exists
select 1 as found
from hierarchy.unit
where id = $1 and valid_from <= $2::date and valid_to > $2::date;
