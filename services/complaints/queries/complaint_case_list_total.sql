-- complaint_case_list_total_533e09
select count(*)::int as total
from (select 1
from complaints.complaint_case t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- complaint_case_list_total_aa9913
select count(*)::int as total
from (select 1
from complaints.complaint_case t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3)
limit 10001) counted;
