-- events
select xid::text || '.' || position as position, name, aggregate_id as "aggregateId",
  unit_id as "unitId", recorded_at as at from complaints.outbox
where (xid, position) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
order by xid, position limit $3;
