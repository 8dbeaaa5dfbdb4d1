-- inspection_tallies
select t.id as "inspectionId", (select count(*)::int from reform.inspection_visit v where v.inspection_id = t.id) as visits, (select count(*)::int from reform.inspection_finding f
where f.inspection_id = t.id and f.violation and f.remedied_on is null) as "openViolations"
    from reform.inspection t where t.id = any($1::uuid[]);
