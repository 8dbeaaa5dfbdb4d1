-- indicator_list_49aeb4
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.title_en as "titleEn", t.about as "about", t.unit_of_count as "unitOfCount", t.kind as "kind", t.formula as "formula", t.levels as "levels", t.kinds as "kinds", t.better as "better", t.least_base as "leastBase", t.period_kind as "periodKind", t.basis as "basis", t.valid_from as "validFrom", t.valid_to as "validTo", t.withdrawn_on as "withdrawnOn", t.withdrawn_for as "withdrawnFor", t.version as "version", (t.title collate "vi-x-icu")::text as "~0", (t.valid_from)::text as "~1", (t.id)::text as "~2"
from reporting.indicator t
where t.code = $2 and t.valid_from <= $3::date and (t.valid_to is null or t.valid_to > $4::date)
order by t.title collate "vi-x-icu", t.valid_from desc, t.id
limit $1;
