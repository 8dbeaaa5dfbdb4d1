-- stated_figure_by_ids
select t.id as "id", t.report_id as "reportId", t.key as "key", t.section as "section", t.label as "label", t.value::text as "value", t.unit_of_count as "unitOfCount", t.of_total::text as "ofTotal", t.stated_ratio_percent::text as "statedRatioPercent", t.as_of as "asOf", t.as_of_basis as "asOfBasis", t.scope as "scope", t.scope_level as "scopeLevel", t.measure as "measure", t.breakdown_of as "breakdownOf", t.breakdown_kind as "breakdownKind", t.subset_of as "subsetOf", t.provenance as "provenance", t.version as "version", t.subject_unit_id as "unitId"
from reporting.stated_figure t
where t.id = any($1::uuid[]);
