-- submission_template_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.title_en as "titleEn", t.period_kind as "periodKind", t.levels as "levels", t.kinds as "kinds", t.fields as "fields", t.due_days as "dueDays", t.basis as "basis", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version"
from reporting.submission_template t
where t.id = any($1::uuid[]);
