-- directory_changes_of_body
select t.id as "id", t.unit_id as "unitId", t.body_id as "bodyId", t.position_id as "positionId", t.step as "step", t.effective_on as "effectiveOn", t.document as "document", t.name as "name", t.place as "place", t.body_id as "~of" from organization.directory_change t
where t.body_id = any($1) order by t.effective_on desc, t.id desc;
