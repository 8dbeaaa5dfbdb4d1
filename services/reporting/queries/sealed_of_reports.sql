-- sealed_of_reports
select t.report_id as "reportId", t.text, coalesce((select jsonb_agg(f.content->'figure' order by f.position)
  from reporting.frozen_figure f where f.report_id = t.report_id), '[]') as figures
from reporting.signature t where t.report_id = any($1::uuid[]);
