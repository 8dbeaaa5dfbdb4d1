-- land_ties_of_projects
select t.id as "id", t.unit_id as "unitId", t.project_id as "projectId", t.kind as "kind", t.subject_id as "subjectId", t.tied_on as "tiedOn", t.untied_on as "untiedOn", t.version as "version", t.project_id as "~of" from complaints.land_tie t
where t.project_id = any($1) order by t.tied_on, t.id;
