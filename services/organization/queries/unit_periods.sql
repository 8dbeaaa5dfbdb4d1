-- unit_periods
select u.id as "of", u.code, u.name, u.kind, u.valid_from as "validFrom", u.valid_to as "validTo"
from hierarchy.unit u where u.id = any($1::uuid[]) order by u.valid_from desc;
