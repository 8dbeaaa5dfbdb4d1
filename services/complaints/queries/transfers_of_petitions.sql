-- transfers_of_petitions
select t.id as "id", t.petition_id as "petitionId", t.unit_id as "unitId", t.to_unit_id as "toUnitId", t.ordinal as "ordinal", t.reason as "reason", t.document as "document", t.sent_on as "sentOn", t.state as "state", t.decided_on as "decidedOn", t.bounce_reason as "bounceReason", t.version as "version", null::uuid as "receivedPetitionId", t.petition_id as "~of" from complaints.transfer t
where t.petition_id = any($1) order by t.ordinal, t.id;
