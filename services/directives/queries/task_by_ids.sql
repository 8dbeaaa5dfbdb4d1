-- task_by_ids
select t.id as "id", t.unit_id as "unitId", t.giver_name as "giverName", t.giver_body_id as "giverBodyId", t.lead_unit_id as "leadUnitId", t.lead_name as "leadName", t.lead_body_id as "leadBodyId", t.handed_over_from_id as "handedOverFromId", t.title as "title", t.expected_result as "expectedResult", t.source_kind as "sourceKind", t.source as "source", t.source_id as "sourceId", t.record_id as "recordId", t.group_code as "groupCode", t.assigned_on as "assignedOn", t.due_on as "dueOn", t.recurrence as "recurrence", t.state as "state", t.last_step_on as "lastStepOn", t.closed_on as "closedOn", t.extended_by as "extendedBy", t.invented as "invented", t.version as "version"
from directives.task t
where t.id = any($1::uuid[]);
