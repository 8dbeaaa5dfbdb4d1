-- assignment_of_reports
select t.id as "id", t.report_id as "reportId", t.discrepancy_id as "discrepancyId", t.owner as "owner", t.due_on as "dueOn", t.version as "version", t.report_id as "~of" from reporting.discrepancy_assignment t
where t.report_id = any($1) order by t.discrepancy_id;
