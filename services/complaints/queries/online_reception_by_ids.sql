-- online_reception_by_ids
select t.id as "id", t.unit_id as "unitId", t.held_on as "on", t.starts_at as "startsAt", t.kind as "kind", t.subject as "subject", t.places as "places", t.planned_on as "plannedOn", t.state as "state", t.announced_on as "announcedOn", t.notice as "notice", t.notice_late as "noticeLate", t.tested_on as "testedOn", t.test_late as "testLate", t.connected_at as "connectedAt", t.connection_late as "connectionLate", t.recording as "recording", t.session_id as "sessionId", t.cancelled_why as "cancelledWhy", t.version as "version"
from complaints.online_reception t
where t.id = any($1::uuid[]);
