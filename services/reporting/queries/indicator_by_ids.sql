-- indicator_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.title_en as "titleEn", t.about as "about", t.unit_of_count as "unitOfCount", t.kind as "kind", t.formula as "formula", t.levels as "levels", t.kinds as "kinds", t.better as "better", t.least_base as "leastBase", t.period_kind as "periodKind", t.basis as "basis", t.valid_from as "validFrom", t.valid_to as "validTo", t.withdrawn_on as "withdrawnOn", t.withdrawn_for as "withdrawnFor", t.version as "version"
from reporting.indicator t
where t.id = any($1::uuid[]);
