-- section_revisions_of_reports
select t.id as "id", t.report_id as "reportId", t.section_number as "sectionNumber", t.before as "before", t.after as "after", t.written_by_name as "writtenByName", t.written_at as "writtenAt", t.report_id as "~of" from reporting.section_revision t
where t.report_id = any($1) order by t.written_at desc, t.id desc;
