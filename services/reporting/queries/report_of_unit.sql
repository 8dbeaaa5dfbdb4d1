-- report_of_unit
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.title_en as "titleEn", t.period_from as "periodFrom", t.period_to as "periodTo", t.as_of as "asOf", t.state as "state", t.version as "version" from reporting.report t
where t.as_of >= $2::date and t.as_of < $3::date and hierarchy.is_below(t.unit_id, $1, t.as_of)
order by t.id;
