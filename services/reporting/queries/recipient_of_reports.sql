-- recipient_of_reports
select t.id as "id", t.report_id as "reportId", t.name as "name", t.sent_on as "sentOn", t.acknowledged_on as "acknowledgedOn", t.acknowledged_by as "acknowledgedBy", t.version as "version", t.report_id as "~of" from reporting.recipient t
where t.report_id = any($1) order by t.position;
