-- data_request_list_total_dccca9
select count(*)::int as total
from (select 1
from complaints.data_request t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- data_request_list_total_07bcfc
select count(*)::int as total
from (select 1
from complaints.data_request t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.kind = any($3)
limit 10001) counted;

-- data_request_list_total_016512
select count(*)::int as total
from (select 1
from complaints.data_request t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3)
limit 10001) counted;
