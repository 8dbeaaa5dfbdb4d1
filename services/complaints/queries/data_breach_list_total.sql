-- data_breach_list_total_897248
select count(*)::int as total
from (select 1
from complaints.data_breach t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- data_breach_list_total_ca0563
select count(*)::int as total
from (select 1
from complaints.data_breach t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3)
limit 10001) counted;
