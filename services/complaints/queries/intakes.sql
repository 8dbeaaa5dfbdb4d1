-- intakes
select i.id, i.unit_id as "unitId", i.state, i.channel, i.received_on as "receivedOn", i.summary, i.people,
i.anonymous, i.complained_unit_id as "complainedUnitId", i.against_head as "againstHead", i.visit_id as "visitId",
i.vault_record_id as "vaultRecordId", i.handed_over_from_id as "handedOverFromId", i.id_hash as "idHash", i.phone_hash as "phoneHash", i.version, i.kept_at as "keptAt" from complaints.intake i where i.id = any($1::uuid[]);
