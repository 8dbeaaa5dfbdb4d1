-- resolution_of_reports
select t.report_id as "reportId", t.discrepancy_id as "discrepancyId", t.state as "state", t.reason as "reason", t.evidence as "evidence", t.version as "version", t.report_id as "~of" from reporting.discrepancy_resolution t
where t.report_id = any($1) order by t.discrepancy_id;
