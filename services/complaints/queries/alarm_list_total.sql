-- alarm_list_total_dc2f8a
select count(*)::int as total
from (select 1
from complaints.alarm t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.cleared_on is null
limit 10001) counted;
