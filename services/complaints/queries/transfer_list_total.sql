-- transfer_list_total_3ae30a
select count(*)::int as total
from (select 1
from complaints.transfer t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- transfer_list_total_dc3f9e
select count(*)::int as total
from (select 1
from complaints.transfer t
where t.to_unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- transfer_list_total_7af085
select count(*)::int as total
from (select 1
from complaints.transfer t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = $3
limit 10001) counted;

-- transfer_list_total_1bd690
select count(*)::int as total
from (select 1
from complaints.transfer t
where t.to_unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = $3
limit 10001) counted;
