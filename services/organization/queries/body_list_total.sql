-- body_list_total_c23a98
select count(*)::int as total
from (select 1
from organization.body t
where t.unit_id = $1 and t.kind = $2 and coalesce(t.valid_from, '-infinity') <= $3::date and coalesce(t.valid_to, 'infinity') > $4::date
limit 10001) counted;
