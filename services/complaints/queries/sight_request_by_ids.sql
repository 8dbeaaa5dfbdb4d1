-- sight_request_by_ids
select t.id as "id", t.unit_id as "unitId", t.petition_id as "petitionId", t.vault_record_id as "vaultRecordId", t.code as "code", t.reason as "reason", t.hours as "hours", t.asked_by as "askedBy", t.asked_by_name as "askedByName", t.asked_at as "askedAt", t.state as "state", t.decided_by as "decidedBy", t.decided_by_name as "decidedByName", t.decided_at as "decidedAt", t.note as "note", t.ends_at as "endsAt", t.version as "version"
from complaints.sight_request t
where t.id = any($1::uuid[]);
