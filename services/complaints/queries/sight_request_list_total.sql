-- sight_request_list_total_3f90dd
select count(*)::int as total
from (select 1
from complaints.sight_request t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;
