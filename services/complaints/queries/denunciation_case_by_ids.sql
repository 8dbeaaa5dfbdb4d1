-- denunciation_case_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.concerned_unit_id as "concernedUnitId", t.concerned_head as "concernedHead", t.verified_on as "verifiedOn", t.concluded_on as "concludedOn", t.outcome as "outcome", t.conclusion as "conclusion", t.published_on as "publishedOn", t.handled_on as "handledOn", t.forwarded_to_id as "forwardedToId", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented"
from complaints.denunciation_case t
where t.id = any($1::uuid[]);
