-- denunciation_case_list_7382e2
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.concerned_unit_id as "concernedUnitId", t.concerned_head as "concernedHead", t.verified_on as "verifiedOn", t.concluded_on as "concludedOn", t.outcome as "outcome", t.conclusion as "conclusion", t.published_on as "publishedOn", t.handled_on as "handledOn", t.forwarded_to_id as "forwardedToId", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1"
from complaints.denunciation_case t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null
order by t.due_on, t.id
limit $1;

-- denunciation_case_list_2a5515
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.concerned_unit_id as "concernedUnitId", t.concerned_head as "concernedHead", t.verified_on as "verifiedOn", t.concluded_on as "concludedOn", t.outcome as "outcome", t.conclusion as "conclusion", t.published_on as "publishedOn", t.handled_on as "handledOn", t.forwarded_to_id as "forwardedToId", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented", (t.code)::text as "~0", (t.id)::text as "~1"
from complaints.denunciation_case t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and starts_with(t.code, $4)
order by t.code, t.id
limit $1;

-- denunciation_case_list_a854dc
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.concerned_unit_id as "concernedUnitId", t.concerned_head as "concernedHead", t.verified_on as "verifiedOn", t.concluded_on as "concludedOn", t.outcome as "outcome", t.conclusion as "conclusion", t.published_on as "publishedOn", t.handled_on as "handledOn", t.forwarded_to_id as "forwardedToId", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.denunciation_case t where t.unit_id = u.id order by t.due_on, t.id limit $1) t order by t.due_on, t.id limit $1;

-- denunciation_case_list_697660
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.state as "state", t.received_on as "receivedOn", t.accepted_on as "acceptedOn", t.concerned_unit_id as "concernedUnitId", t.concerned_head as "concernedHead", t.verified_on as "verifiedOn", t.concluded_on as "concludedOn", t.outcome as "outcome", t.conclusion as "conclusion", t.published_on as "publishedOn", t.handled_on as "handledOn", t.forwarded_to_id as "forwardedToId", t.ended_on as "endedOn", t.steps as "steps", t.last_on as "lastOn", t.version as "version", t.due_on as "dueOn", (t.recorded_by = 'demonstration') as "invented", (t.code)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.denunciation_case t where t.unit_id = u.id and starts_with(t.code, $4) order by t.code, t.id limit $1) t order by t.code, t.id limit $1;
