-- dialogue_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.held_on as "heldOn", t.subject as "subject", t.chair as "chair", t.invited as "invited", t.attended as "attended", t.absence as "absence", t.questions as "questions", t.answers as "answers", t.case_id as "caseId", t.version as "version", (t.recorded_by = 'demonstration') as "invented"
from complaints.dialogue t
where t.id = any($1::uuid[]);
