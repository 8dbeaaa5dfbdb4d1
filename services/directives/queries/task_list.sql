-- task_list_d2ecd4
select t.id as "id", t.unit_id as "unitId", t.giver_name as "giverName", t.giver_body_id as "giverBodyId", t.lead_unit_id as "leadUnitId", t.lead_name as "leadName", t.lead_body_id as "leadBodyId", t.handed_over_from_id as "handedOverFromId", t.title as "title", t.expected_result as "expectedResult", t.source_kind as "sourceKind", t.source as "source", t.source_id as "sourceId", t.record_id as "recordId", t.group_code as "groupCode", t.assigned_on as "assignedOn", t.due_on as "dueOn", t.recurrence as "recurrence", t.state as "state", t.last_step_on as "lastStepOn", t.closed_on as "closedOn", t.extended_by as "extendedBy", t.invented as "invented", t.version as "version", (t.due_on)::text as "~0", (t.id)::text as "~1"
from directives.task t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.group_code = $4
order by t.due_on, t.id
limit $1;

-- task_list_18be13
select t.id as "id", t.unit_id as "unitId", t.giver_name as "giverName", t.giver_body_id as "giverBodyId", t.lead_unit_id as "leadUnitId", t.lead_name as "leadName", t.lead_body_id as "leadBodyId", t.handed_over_from_id as "handedOverFromId", t.title as "title", t.expected_result as "expectedResult", t.source_kind as "sourceKind", t.source as "source", t.source_id as "sourceId", t.record_id as "recordId", t.group_code as "groupCode", t.assigned_on as "assignedOn", t.due_on as "dueOn", t.recurrence as "recurrence", t.state as "state", t.last_step_on as "lastStepOn", t.closed_on as "closedOn", t.extended_by as "extendedBy", t.invented as "invented", t.version as "version", (t.due_on)::text as "~0", (t.id)::text as "~1"
from directives.task t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.lead_unit_id) is not null and t.lead_body_id = $4
order by t.due_on, t.id
limit $1;

-- task_list_348cb7
select t.id as "id", t.unit_id as "unitId", t.giver_name as "giverName", t.giver_body_id as "giverBodyId", t.lead_unit_id as "leadUnitId", t.lead_name as "leadName", t.lead_body_id as "leadBodyId", t.handed_over_from_id as "handedOverFromId", t.title as "title", t.expected_result as "expectedResult", t.source_kind as "sourceKind", t.source as "source", t.source_id as "sourceId", t.record_id as "recordId", t.group_code as "groupCode", t.assigned_on as "assignedOn", t.due_on as "dueOn", t.recurrence as "recurrence", t.state as "state", t.last_step_on as "lastStepOn", t.closed_on as "closedOn", t.extended_by as "extendedBy", t.invented as "invented", t.version as "version", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from directives.task t where t.lead_unit_id = u.id order by t.due_on, t.id limit $1) t order by t.due_on, t.id limit $1;

-- task_list_00dff5
select t.id as "id", t.unit_id as "unitId", t.giver_name as "giverName", t.giver_body_id as "giverBodyId", t.lead_unit_id as "leadUnitId", t.lead_name as "leadName", t.lead_body_id as "leadBodyId", t.handed_over_from_id as "handedOverFromId", t.title as "title", t.expected_result as "expectedResult", t.source_kind as "sourceKind", t.source as "source", t.source_id as "sourceId", t.record_id as "recordId", t.group_code as "groupCode", t.assigned_on as "assignedOn", t.due_on as "dueOn", t.recurrence as "recurrence", t.state as "state", t.last_step_on as "lastStepOn", t.closed_on as "closedOn", t.extended_by as "extendedBy", t.invented as "invented", t.version as "version", (t.assigned_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from directives.task t where t.unit_id = u.id order by t.assigned_on, t.id limit $1) t order by t.assigned_on, t.id limit $1;

-- task_list_f03859
select t.id as "id", t.unit_id as "unitId", t.giver_name as "giverName", t.giver_body_id as "giverBodyId", t.lead_unit_id as "leadUnitId", t.lead_name as "leadName", t.lead_body_id as "leadBodyId", t.handed_over_from_id as "handedOverFromId", t.title as "title", t.expected_result as "expectedResult", t.source_kind as "sourceKind", t.source as "source", t.source_id as "sourceId", t.record_id as "recordId", t.group_code as "groupCode", t.assigned_on as "assignedOn", t.due_on as "dueOn", t.recurrence as "recurrence", t.state as "state", t.last_step_on as "lastStepOn", t.closed_on as "closedOn", t.extended_by as "extendedBy", t.invented as "invented", t.version as "version", (t.assigned_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from directives.task t where t.lead_unit_id = u.id order by t.assigned_on, t.id limit $1) t order by t.assigned_on, t.id limit $1;

-- task_list_4053d2
select t.id as "id", t.unit_id as "unitId", t.giver_name as "giverName", t.giver_body_id as "giverBodyId", t.lead_unit_id as "leadUnitId", t.lead_name as "leadName", t.lead_body_id as "leadBodyId", t.handed_over_from_id as "handedOverFromId", t.title as "title", t.expected_result as "expectedResult", t.source_kind as "sourceKind", t.source as "source", t.source_id as "sourceId", t.record_id as "recordId", t.group_code as "groupCode", t.assigned_on as "assignedOn", t.due_on as "dueOn", t.recurrence as "recurrence", t.state as "state", t.last_step_on as "lastStepOn", t.closed_on as "closedOn", t.extended_by as "extendedBy", t.invented as "invented", t.version as "version", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from directives.task t where t.lead_unit_id = u.id and (t.state = any($4) and t.due_on between $5::date and $6::date + 7) order by t.due_on, t.id limit $1) t order by t.due_on, t.id limit $1;
