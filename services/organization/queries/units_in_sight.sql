-- units_in_sight
select s.id
from unnest($1::uuid[]) s(id)
where s.id = any((select app.units())::uuid[]);
