-- inspection_findings
select t.id as "id", t.inspection_id as "inspectionId", t.unit_id as "unitId", t.visit_id as "visitId", t.violation as "violation", t.content as "content", t.remedy as "remedy", t.due_on as "dueOn", t.remedied_on as "remediedOn", t.version as "version", t.inspection_id as "~of" from reform.inspection_finding t
where t.inspection_id = any($1) order by t.id;
