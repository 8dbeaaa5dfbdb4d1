-- complaint_case_steps
select t.id as "id", t.case_id as "caseId", t.seq as "seq", t.step as "step", t.happened_on as "on", t.document as "document", t.reason as "reason", t.people as "people", t.petition_id as "petitionId", t.by_unit_id as "byUnitId", t.attended as "attended", t.ground as "ground", t.dialogue_for as "dialogueFor", t.led_by as "ledBy", t.concerns as "concerns", t.case_id as "~of" from complaints.complaint_case_step t
where t.case_id = any($1) order by t.seq;
