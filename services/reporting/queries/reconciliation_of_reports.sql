-- reconciliation_of_reports
select t.id as "id", t.report_id as "reportId", t.taken_at as "takenAt", t.taken_by as "takenBy", t.lines as "lines", t.report_id as "~of" from reporting.reconciliation t
where t.report_id = any($1) order by t.taken_at desc, t.id desc;
