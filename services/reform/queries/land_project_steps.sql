-- land_project_steps
select t.id as "id", t.project_id as "projectId", t.kind as "kind", t.happened_on as "on", t.document as "document", t.attended as "attended", t.opinions as "opinions", t.outcome as "outcome", t.project_id as "~of" from reform.land_project_step t
where t.project_id = any($1) order by t.happened_on, t.id;
