-- follow_up_entry_by_ids
select t.id as "id", t.ordinal as "ordinal", t.follow_up_id as "followUpId", t.side as "side", t.step as "step", t.from_state as "fromState", t.to_state as "toState", t.text as "text", t.document as "document", t.planned_for as "plannedFor", t.outcome as "outcome", t.rung as "rung", t.skipped_because as "skippedBecause", t.complex_because as "complexBecause", t.session_id as "sessionId", t.former_content as "formerContent", t.former_expected_by as "formerExpectedBy", t.effective_on as "effectiveOn"
from supervision.follow_up_entry t
where t.id = any($1::uuid[]);
