-- follow_up_list_total_f8e4e9
select count(*)::int as total
from (select 1
from supervision.follow_up t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- follow_up_list_total_850f4c
select count(*)::int as total
from (select 1
from supervision.follow_up t
where t.addressee_unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- follow_up_list_total_401288
select count(*)::int as total
from (select 1
from supervision.follow_up t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.kind = $3
limit 10001) counted;

-- follow_up_list_total_640a9c
select count(*)::int as total
from (select 1
from supervision.follow_up t
where t.addressee_unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.kind = $3
limit 10001) counted;

-- follow_up_list_total_fd5d92
select count(*)::int as total
from (select 1
from supervision.follow_up t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.state = any($3) and t.expected_by < $4::date and t.answered_on is null)
limit 10001) counted;

-- follow_up_list_total_146a46
select count(*)::int as total
from (select 1
from supervision.follow_up t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3) and t.expected_by >= $4::date and t.expected_by < $5::date
limit 10001) counted;
