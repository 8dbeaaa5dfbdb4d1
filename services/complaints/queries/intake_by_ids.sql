-- intake_by_ids
select t.id as "id", t.unit_id as "unitId", t.state as "state", t.channel as "channel", t.received_on as "receivedOn", t.summary as "summary", t.people as "people", t.anonymous as "anonymous", t.complained_unit_id as "complainedUnitId", t.against_head as "againstHead", t.visit_id as "visitId", t.vault_record_id as "vaultRecordId", t.handed_over_from_id as "handedOverFromId", t.version as "version", t.saved_at as "savedAt"
from complaints.intake t
where t.id = any($1::uuid[]);
