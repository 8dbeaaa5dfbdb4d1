-- held_of_reports
select distinct on (r.report_id) r.report_id as "reportId", r.lines
from reporting.reconciliation r where r.report_id = any($1::uuid[])
order by r.report_id, r.taken_at desc, r.id desc;
