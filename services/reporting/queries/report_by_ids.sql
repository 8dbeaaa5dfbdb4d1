-- report_by_ids
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.title_en as "titleEn", t.period_from as "periodFrom", t.period_to as "periodTo", t.as_of as "asOf", t.state as "state", t.version as "version"
from reporting.report t
where t.id = any($1::uuid[]);
