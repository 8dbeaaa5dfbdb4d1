-- complaint_case_list_786538
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.instance as "instance", t.first_case_id as "firstCaseId", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.against_unit_id as "againstUnitId", t.jurisdiction as "jurisdiction", t.overruled as "overruled", t.dialogue_on as "dialogueOn", t.decided_on as "decidedOn", t.outcome as "outcome", t.decision as "decision", t.appealed_on as "appealedOn", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1"
from complaints.complaint_case t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null
order by t.due_on, t.id
limit $1;

-- complaint_case_list_2430b0
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.instance as "instance", t.first_case_id as "firstCaseId", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.against_unit_id as "againstUnitId", t.jurisdiction as "jurisdiction", t.overruled as "overruled", t.dialogue_on as "dialogueOn", t.decided_on as "decidedOn", t.outcome as "outcome", t.decision as "decision", t.appealed_on as "appealedOn", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.complaint_case t where t.unit_id = u.id order by t.due_on, t.id limit $1) t order by t.due_on, t.id limit $1;

-- complaint_case_list_64a642
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.instance as "instance", t.first_case_id as "firstCaseId", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.against_unit_id as "againstUnitId", t.jurisdiction as "jurisdiction", t.overruled as "overruled", t.dialogue_on as "dialogueOn", t.decided_on as "decidedOn", t.outcome as "outcome", t.decision as "decision", t.appealed_on as "appealedOn", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.complaint_case t where t.unit_id = u.id and t.state = any($4) order by t.due_on, t.id limit $1) t order by t.due_on, t.id limit $1;
