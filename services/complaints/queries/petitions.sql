-- petitions
select p.id, p.unit_id as "unitId", p.code, p.state, p.kind, p.jurisdiction, p.conditions_met as "conditionsMet",
p.channel, p.received_on as "receivedOn", p.summary, p.people, p.anonymous, p.complained_unit_id as "complainedUnitId",
p.against_head as "againstHead", p.matter_id as "matterId", p.visit_id as "visitId", p.merged_into_id as "mergedIntoId",
p.came_by_id as "cameById", p.handed_over_from_id as "handedOverFromId", p.vault_record_id as "vaultRecordId", p.registered_by as "registeredBy", p.version from complaints.petition p where p.id = any($1::uuid[]);
