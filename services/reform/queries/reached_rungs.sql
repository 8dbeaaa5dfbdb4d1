-- reached_rungs
select o.xid::text || '.' || o.position as position, c.id as "clockId", c.kind,
  c.subject_kind as "subjectKind", c.subject_id as "subjectId", o.unit_id as "unitId", o.unit_id = c.unit_id as own,
  $5::text as action, case when c.restricted then $6::text end as needs, o.payload ->> 'rung' as rung, r.reached_on as day
from reform.outbox o join reform.clock c on c.id = o.aggregate_id
  left join reform.clock_rung r on r.clock_id = c.id and r.code = o.payload ->> 'rung'
where o.name = any($1) and (o.xid, o.position) > ($2::xid8, $3::bigint)
  and o.xid < pg_snapshot_xmin(pg_current_snapshot())
order by o.xid, o.position limit $4;
