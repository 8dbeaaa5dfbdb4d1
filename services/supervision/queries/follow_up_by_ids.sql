-- follow_up_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.kind as "kind", t.issuer_body as "issuerBody", t.issuer_name as "issuerName", t.addressee_unit_id as "addresseeUnitId", t.addressee_name as "addresseeName", t.content as "content", t.occasion as "occasion", t.source_id as "sourceId", t.raised_by as "raisedBy", t.authority_level as "authorityLevel", t.document as "document", t.issued_on as "issuedOn", t.due_on as "dueOn", t.expected_by as "expectedBy", t.state as "state", t.outcome as "outcome", t.rung as "rung", t.planned_for as "plannedFor", t.answered_on as "answeredOn", t.closed_on as "closedOn", t.last_step_on as "lastStepOn", t.source as "source", t.version as "version"
from supervision.follow_up t
where t.id = any($1::uuid[]);
