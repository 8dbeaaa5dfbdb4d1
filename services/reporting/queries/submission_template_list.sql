-- submission_template_list_b99eba
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.title_en as "titleEn", t.period_kind as "periodKind", t.levels as "levels", t.kinds as "kinds", t.fields as "fields", t.due_days as "dueDays", t.basis as "basis", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", (t.code)::text as "~0", (t.valid_from)::text as "~1", (t.id)::text as "~2"
from reporting.submission_template t
where t.code = $2
order by t.code, t.valid_from desc, t.id
limit $1;
