-- transfer_by_ids
select t.id as "id", t.petition_id as "petitionId", t.unit_id as "unitId", t.to_unit_id as "toUnitId", t.ordinal as "ordinal", t.reason as "reason", t.document as "document", t.sent_on as "sentOn", t.state as "state", t.decided_on as "decidedOn", t.bounce_reason as "bounceReason", t.version as "version", null::uuid as "receivedPetitionId"
from complaints.transfer t
where t.id = any($1::uuid[]);
