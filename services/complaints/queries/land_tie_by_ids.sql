-- land_tie_by_ids
select t.id as "id", t.unit_id as "unitId", t.project_id as "projectId", t.kind as "kind", t.subject_id as "subjectId", t.tied_on as "tiedOn", t.untied_on as "untiedOn", t.version as "version"
from complaints.land_tie t
where t.id = any($1::uuid[]);
