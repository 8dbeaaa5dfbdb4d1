-- task_requests
select o.xid::text || '.' || o.position as position, r.id, r.unit_id as "unitId", r.kind,
  r.record_id as "recordId", r.source, r.giver_name as "giverName", r.lead_unit_id as "leadUnitId",
  r.lead_name as "leadName", r.giver_body_id as "giverBodyId", r.lead_body_id as "leadBodyId",
  r.title, r.expected_result as "expectedResult", r.asked_on::text as "askedOn",
  r.due_on::text as "dueOn"
from supervision.outbox o join supervision.task_request r on r.id = o.aggregate_id
where o.name = 'task.requested' and (o.xid, o.position) > ($1::xid8, $2::bigint)
  and o.xid < pg_snapshot_xmin(pg_current_snapshot())
order by o.xid, o.position limit $3;
