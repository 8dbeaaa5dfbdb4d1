-- occasion_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.document as "document", t.cancelled_because as "cancelledBecause", t.closed_on as "closedOn", t.next_id as "nextId", t.source as "source", t.version as "version"
from supervision.occasion t
where t.id = any($1::uuid[]);
