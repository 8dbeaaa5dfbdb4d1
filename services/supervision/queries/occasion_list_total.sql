-- occasion_list_total_851bc3
select count(*)::int as total
from (select 1
from supervision.occasion t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- occasion_list_total_4f5772
select count(*)::int as total
from (select 1
from supervision.occasion t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.kind = $3
limit 10001) counted;

-- occasion_list_total_474fe3
select count(*)::int as total
from (select 1
from supervision.occasion t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = $3
limit 10001) counted;

-- occasion_list_total_741992
select count(*)::int as total
from (select 1
from supervision.occasion t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.day >= $3::date and t.day < $4::date
limit 10001) counted;
