-- rulebook
select
(select coalesce(jsonb_agg(jsonb_build_object('code', code, 'kind', kind, 'selector', selector,
   'severity', severity, 'title', title) order by code), '[]')
 from reporting.consistency_rule where valid_from <= $1::date and valid_to > $1::date) as rules,
(select coalesce(jsonb_agg(jsonb_build_object('measure', measure, 'changeOf', change_of,
   'smallerIsBetter', smaller_is_better, 'appliesToKinds', applies_to_kinds,
   'isShare', is_share, 'rankTotals', rank_totals)), '[]')
 from reporting.measure_definition where valid_from <= $1::date and valid_to > $1::date) as definitions;
