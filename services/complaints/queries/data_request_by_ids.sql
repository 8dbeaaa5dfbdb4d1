-- data_request_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.received_at as "receivedAt", t.due_at as "dueAt", t.channel as "channel", t.asks as "asks", t.petition_id as "petitionId", t.visit_id as "visitId", t.state as "state", t.ended_at as "endedAt", t.document as "document", t.reason as "reason", t.ground as "ground", t.version as "version", (t.recorded_by = 'demonstration') as "invented"
from complaints.data_request t
where t.id = any($1::uuid[]);
