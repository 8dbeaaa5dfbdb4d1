-- data_breach_list_6048a0
select t.id as "id", t.unit_id as "unitId", t.noticed_at as "noticedAt", t.due_at as "dueAt", t.happened as "happened", t.people as "people", t.measures as "measures", t.notify as "notify", t.state as "state", t.notice as "notice", t.notified_at as "notifiedAt", t.late_why as "lateWhy", t.closed_at as "closedAt", t.outcome as "outcome", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.noticed_at)::text as "~0", (t.id)::text as "~1"
from complaints.data_breach t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null
order by t.noticed_at desc, t.id desc
limit $1;

-- data_breach_list_1e9706
select t.id as "id", t.unit_id as "unitId", t.noticed_at as "noticedAt", t.due_at as "dueAt", t.happened as "happened", t.people as "people", t.measures as "measures", t.notify as "notify", t.state as "state", t.notice as "notice", t.notified_at as "notifiedAt", t.late_why as "lateWhy", t.closed_at as "closedAt", t.outcome as "outcome", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.noticed_at)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.data_breach t where t.unit_id = u.id order by t.noticed_at, t.id limit $1) t order by t.noticed_at, t.id limit $1;

-- data_breach_list_83df27
select t.id as "id", t.unit_id as "unitId", t.noticed_at as "noticedAt", t.due_at as "dueAt", t.happened as "happened", t.people as "people", t.measures as "measures", t.notify as "notify", t.state as "state", t.notice as "notice", t.notified_at as "notifiedAt", t.late_why as "lateWhy", t.closed_at as "closedAt", t.outcome as "outcome", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.noticed_at)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.data_breach t where t.unit_id = u.id order by t.noticed_at desc, t.id desc limit $1) t order by t.noticed_at desc, t.id desc limit $1;

-- data_breach_list_e53881
select t.id as "id", t.unit_id as "unitId", t.noticed_at as "noticedAt", t.due_at as "dueAt", t.happened as "happened", t.people as "people", t.measures as "measures", t.notify as "notify", t.state as "state", t.notice as "notice", t.notified_at as "notifiedAt", t.late_why as "lateWhy", t.closed_at as "closedAt", t.outcome as "outcome", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.noticed_at)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.data_breach t where t.unit_id = u.id and t.state = any($4) order by t.noticed_at desc, t.id desc limit $1) t order by t.noticed_at desc, t.id desc limit $1;
