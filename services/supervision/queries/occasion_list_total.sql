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
