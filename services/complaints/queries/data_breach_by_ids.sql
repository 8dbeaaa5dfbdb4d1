-- data_breach_by_ids
select t.id as "id", t.unit_id as "unitId", t.noticed_at as "noticedAt", t.due_at as "dueAt", t.happened as "happened", t.people as "people", t.measures as "measures", t.notify as "notify", t.state as "state", t.notice as "notice", t.notified_at as "notifiedAt", t.late_why as "lateWhy", t.closed_at as "closedAt", t.outcome as "outcome", t.version as "version", (t.recorded_by = 'demonstration') as "invented"
from complaints.data_breach t
where t.id = any($1::uuid[]);
