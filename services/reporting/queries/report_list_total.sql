-- report_list_total_8feace
select count(*)::int as total
from (select 1
from reporting.report t
limit 10001) counted;

-- report_list_total_741410
select count(*)::int as total
from (select 1
from reporting.report t
where t.unit_id = $1
limit 10001) counted;
