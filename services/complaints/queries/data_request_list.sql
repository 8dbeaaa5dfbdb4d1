-- data_request_list_f9f884
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.received_at as "receivedAt", t.due_at as "dueAt", t.channel as "channel", t.asks as "asks", t.petition_id as "petitionId", t.visit_id as "visitId", t.state as "state", t.ended_at as "endedAt", t.document as "document", t.reason as "reason", t.ground as "ground", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.received_at)::text as "~0", (t.id)::text as "~1"
from complaints.data_request t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null
order by t.received_at desc, t.id desc
limit $1;

-- data_request_list_e0fe09
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.received_at as "receivedAt", t.due_at as "dueAt", t.channel as "channel", t.asks as "asks", t.petition_id as "petitionId", t.visit_id as "visitId", t.state as "state", t.ended_at as "endedAt", t.document as "document", t.reason as "reason", t.ground as "ground", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.received_at)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.data_request t where t.unit_id = u.id order by t.received_at, t.id limit $1) t order by t.received_at, t.id limit $1;

-- data_request_list_f62d9a
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.received_at as "receivedAt", t.due_at as "dueAt", t.channel as "channel", t.asks as "asks", t.petition_id as "petitionId", t.visit_id as "visitId", t.state as "state", t.ended_at as "endedAt", t.document as "document", t.reason as "reason", t.ground as "ground", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.received_at)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.data_request t where t.unit_id = u.id order by t.received_at desc, t.id desc limit $1) t order by t.received_at desc, t.id desc limit $1;

-- data_request_list_6ea7f3
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.received_at as "receivedAt", t.due_at as "dueAt", t.channel as "channel", t.asks as "asks", t.petition_id as "petitionId", t.visit_id as "visitId", t.state as "state", t.ended_at as "endedAt", t.document as "document", t.reason as "reason", t.ground as "ground", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.received_at)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.data_request t where t.unit_id = u.id and t.kind = any($4) order by t.received_at desc, t.id desc limit $1) t order by t.received_at desc, t.id desc limit $1;

-- data_request_list_70b240
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.received_at as "receivedAt", t.due_at as "dueAt", t.channel as "channel", t.asks as "asks", t.petition_id as "petitionId", t.visit_id as "visitId", t.state as "state", t.ended_at as "endedAt", t.document as "document", t.reason as "reason", t.ground as "ground", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.received_at)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.data_request t where t.unit_id = u.id and t.state = any($4) order by t.received_at desc, t.id desc limit $1) t order by t.received_at desc, t.id desc limit $1;
