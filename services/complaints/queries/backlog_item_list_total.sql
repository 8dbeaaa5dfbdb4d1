-- backlog_item_list_total_5d433f
select count(*)::int as total
from (select 1
from complaints.backlog_item t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- backlog_item_list_total_7e9bb6
select count(*)::int as total
from (select 1
from complaints.backlog_item t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = $3
limit 10001) counted;

-- backlog_item_list_total_797080
select count(*)::int as total
from (select 1
from complaints.backlog_item t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.outcome = $3
limit 10001) counted;

-- backlog_item_list_total_f2b32f
select count(*)::int as total
from (select 1
from complaints.backlog_item t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.programme = $3
limit 10001) counted;
