-- notices
select e.xid::text || '.' || e.position as position, e.noun, e.noun_id as "nounId", e.name as event,
  e.unit_id as "unitId", e.own, e.action, (e.effective_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day
from (select o.xid, o.position, 'task' as noun, n.id as noun_id, o.name, o.unit_id, true as own, 'task.answer' as action,
      o.effective_at
    from directives.outbox o join directives.task n on n.id = o.aggregate_id and n.lead_unit_id = o.unit_id
    where o.name in ('task.given', 'task.uphold', 'task.return', 'task.extend') and (o.xid, o.position) > ($1::xid8, $2::bigint)
      and o.xid < pg_snapshot_xmin(pg_current_snapshot()) union all select o.xid, o.position, 'task' as noun, n.id as noun_id, o.name, o.unit_id, false as own, 'task.answer' as action,
      o.effective_at
    from directives.outbox o join directives.task n on n.id = o.aggregate_id and n.lead_unit_id = o.unit_id
    where o.name in ('task.confirm', 'task.cancel') and (o.xid, o.position) > ($1::xid8, $2::bigint)
      and o.xid < pg_snapshot_xmin(pg_current_snapshot()) union all select o.xid, o.position, 'task' as noun, n.id as noun_id, o.name, o.unit_id, false as own, 'task.give' as action,
      o.effective_at
    from directives.outbox o join directives.task n on n.id = o.aggregate_id and n.unit_id = o.unit_id
    where o.name in ('task.report', 'task.dispute') and (o.xid, o.position) > ($1::xid8, $2::bigint)
      and o.xid < pg_snapshot_xmin(pg_current_snapshot())) e order by e.xid, e.position, e.action limit $3;
