-- petition_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.state as "state", t.kind as "kind", t.jurisdiction as "jurisdiction", t.conditions_met as "conditionsMet", t.field as "field", t.channel as "channel", t.received_on as "receivedOn", t.summary as "summary", t.people as "people", t.anonymous as "anonymous", t.complained_unit_id as "complainedUnitId", t.against_head as "againstHead", t.matter_id as "matterId", t.visit_id as "visitId", t.merged_into_id as "mergedIntoId", t.came_by_id as "cameById", t.handed_over_from_id as "handedOverFromId", t.vault_record_id as "vaultRecordId", t.registered_by as "registeredBy", t.version as "version", t.due_on as "dueOn", nullif(t.warn_on, '9999-12-31') as "warnOn"
from complaints.petition t
where t.id = any($1::uuid[]);
