-- complaint_case_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.instance as "instance", t.first_case_id as "firstCaseId", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.verified_on as "verifiedOn", t.unverified as "unverified", t.against_unit_id as "againstUnitId", t.jurisdiction as "jurisdiction", t.overruled as "overruled", t.dialogue_on as "dialogueOn", t.decided_on as "decidedOn", t.outcome as "outcome", t.decision as "decision", t.appealed_on as "appealedOn", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented"
from complaints.complaint_case t
where t.id = any($1::uuid[]);
