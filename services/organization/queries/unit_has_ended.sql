-- unit_has_ended
select exists (select
from hierarchy.unit
where id = $1 and closed_on <= $2::date) as ended;
