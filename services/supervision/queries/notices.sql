-- notices
select e.xid::text || '.' || e.position as position, e.noun, e.noun_id as "nounId", e.name as event,
  e.unit_id as "unitId", e.own, e.action, (e.effective_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day
from (select o.xid, o.position, 'follow_up' as noun, n.id as noun_id, o.name, o.unit_id, true as own, 'supervision.respond' as action,
      o.effective_at
    from supervision.outbox o join supervision.follow_up n on n.id = o.aggregate_id and n.addressee_unit_id = o.unit_id
    where o.name in ('follow_up.issued', 'follow_up.uphold', 'follow_up.amend', 'follow_up.return', 'follow_up.reSupervise', 'follow_up.escalate') and (o.xid, o.position) > ($1::xid8, $2::bigint)
      and o.xid < pg_snapshot_xmin(pg_current_snapshot()) union all select o.xid, o.position, 'follow_up' as noun, n.id as noun_id, o.name, o.unit_id, false as own, 'supervision.respond' as action,
      o.effective_at
    from supervision.outbox o join supervision.follow_up n on n.id = o.aggregate_id and n.addressee_unit_id = o.unit_id
    where o.name in ('follow_up.verify', 'follow_up.verifyPartly', 'follow_up.refute', 'follow_up.close', 'follow_up.withdraw') and (o.xid, o.position) > ($1::xid8, $2::bigint)
      and o.xid < pg_snapshot_xmin(pg_current_snapshot()) union all select o.xid, o.position, 'follow_up' as noun, n.id as noun_id, o.name, o.unit_id, false as own, 'supervision.recommend' as action,
      o.effective_at
    from supervision.outbox o join supervision.follow_up n on n.id = o.aggregate_id and n.unit_id = o.unit_id
    where o.name in ('follow_up.accept', 'follow_up.contest', 'follow_up.report') and (o.xid, o.position) > ($1::xid8, $2::bigint)
      and o.xid < pg_snapshot_xmin(pg_current_snapshot())) e order by e.xid, e.position, e.action limit $3;
