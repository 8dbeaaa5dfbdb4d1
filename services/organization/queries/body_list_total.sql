-- body_list_total_15d9a1
select count(*)::int as total
from (select 1
from organization.body t
where t.kind = $1 and coalesce(t.valid_from, '-infinity') <= $2::date and coalesce(t.valid_to, 'infinity') > $3::date
limit 10001) counted;

-- body_list_total_c23a98
select count(*)::int as total
from (select 1
from organization.body t
where t.unit_id = $1 and t.kind = $2 and coalesce(t.valid_from, '-infinity') <= $3::date and coalesce(t.valid_to, 'infinity') > $4::date
limit 10001) counted;
