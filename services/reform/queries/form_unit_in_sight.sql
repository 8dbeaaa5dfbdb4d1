-- form_unit_in_sight
select
from unnest(array[$1::uuid]) u(id)
where u.id = any((select app.units())::uuid[]);
