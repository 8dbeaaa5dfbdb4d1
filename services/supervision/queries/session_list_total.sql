-- session_list_total_e821c2
select count(*)::int as total
from (select 1
from supervision.session t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- session_list_total_b1e864
select count(*)::int as total
from (select 1
from supervision.session t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.day >= $3::date and t.day < $4::date
limit 10001) counted;
