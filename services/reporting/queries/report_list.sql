-- report_list_ecd813
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.title_en as "titleEn", t.period_from as "periodFrom", t.period_to as "periodTo", t.as_of as "asOf", t.state as "state", t.version as "version", (t.period_to)::text as "~0", (t.id)::text as "~1"
from reporting.report t
order by t.period_to desc, t.id desc
limit $1;

-- report_list_0bae89
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.title_en as "titleEn", t.period_from as "periodFrom", t.period_to as "periodTo", t.as_of as "asOf", t.state as "state", t.version as "version", (t.period_to)::text as "~0", (t.id)::text as "~1"
from reporting.report t
where t.unit_id = $2
order by t.period_to desc, t.id desc
limit $1;
