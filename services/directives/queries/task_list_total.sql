-- task_list_total_ce6db3
select count(*)::int as total
from (select 1
from directives.task t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- task_list_total_73cbd2
select count(*)::int as total
from (select 1
from directives.task t
where t.lead_unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- task_list_total_5f2edc
select count(*)::int as total
from (select 1
from directives.task t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.group_code = $3
limit 10001) counted;

-- task_list_total_6572b3
select count(*)::int as total
from (select 1
from directives.task t
where t.lead_unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.lead_body_id = $3
limit 10001) counted;

-- task_list_total_c5bb55
select count(*)::int as total
from (select 1
from directives.task t
where t.lead_unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.state = any($3) and t.due_on between $4::date and $5::date + 7)
limit 10001) counted;
