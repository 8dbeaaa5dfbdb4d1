-- frozen_of_reports
select t.id as "id", t.report_id as "reportId", t.position as "position", t.key as "key", t.content as "content", t.previous_hash as "previousHash", t.hash as "hash", t.report_id as "~of" from reporting.frozen_figure t
where t.report_id = any($1) order by t.position;
