-- section_of_reports
select t.report_id as "reportId", t.number as "number", t.title as "title", t.title_en as "titleEn", t.notes as "notes", coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'template', c.template) order by c.position)
from reporting.claim c where c.report_id = t.report_id and c.section_number = t.number and not c.removed), '[]') as "claims", t.report_id as "~of" from reporting.section t
  where t.report_id = any($1) order by t.position;
