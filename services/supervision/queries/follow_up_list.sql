-- follow_up_list_22f5f9
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.kind as "kind", t.issuer_body as "issuerBody", t.issuer_name as "issuerName", t.addressee_unit_id as "addresseeUnitId", t.addressee_name as "addresseeName", t.content as "content", t.occasion as "occasion", t.source_id as "sourceId", t.occasion_id as "occasionId", t.raised_by as "raisedBy", t.authority_level as "authorityLevel", t.resolution_subject as "resolutionSubject", t.document as "document", t.issued_on as "issuedOn", t.due_on as "dueOn", t.expected_by as "expectedBy", t.state as "state", t.outcome as "outcome", t.rung as "rung", t.planned_for as "plannedFor", t.answered_on as "answeredOn", t.closed_on as "closedOn", t.last_step_on as "lastStepOn", t.source as "source", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1"
from supervision.follow_up t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.kind = $4
order by t.issued_on desc, t.id desc
limit $1;

-- follow_up_list_6ede8c
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.kind as "kind", t.issuer_body as "issuerBody", t.issuer_name as "issuerName", t.addressee_unit_id as "addresseeUnitId", t.addressee_name as "addresseeName", t.content as "content", t.occasion as "occasion", t.source_id as "sourceId", t.occasion_id as "occasionId", t.raised_by as "raisedBy", t.authority_level as "authorityLevel", t.resolution_subject as "resolutionSubject", t.document as "document", t.issued_on as "issuedOn", t.due_on as "dueOn", t.expected_by as "expectedBy", t.state as "state", t.outcome as "outcome", t.rung as "rung", t.planned_for as "plannedFor", t.answered_on as "answeredOn", t.closed_on as "closedOn", t.last_step_on as "lastStepOn", t.source as "source", t.version as "version", (t.expected_by)::text as "~0", (t.id)::text as "~1"
from supervision.follow_up t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and (t.state = any($4) and t.expected_by < $5::date and t.answered_on is null)
order by t.expected_by, t.id
limit $1;

-- follow_up_list_457f56
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.kind as "kind", t.issuer_body as "issuerBody", t.issuer_name as "issuerName", t.addressee_unit_id as "addresseeUnitId", t.addressee_name as "addresseeName", t.content as "content", t.occasion as "occasion", t.source_id as "sourceId", t.occasion_id as "occasionId", t.raised_by as "raisedBy", t.authority_level as "authorityLevel", t.resolution_subject as "resolutionSubject", t.document as "document", t.issued_on as "issuedOn", t.due_on as "dueOn", t.expected_by as "expectedBy", t.state as "state", t.outcome as "outcome", t.rung as "rung", t.planned_for as "plannedFor", t.answered_on as "answeredOn", t.closed_on as "closedOn", t.last_step_on as "lastStepOn", t.source as "source", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from supervision.follow_up t where t.addressee_unit_id = u.id order by t.issued_on desc, t.id desc limit $1) t order by t.issued_on desc, t.id desc limit $1;
