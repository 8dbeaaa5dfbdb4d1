-- backlog_item_by_ids
select t.id as "id", t.unit_id as "unitId", t.programme as "programme", t.title as "title", t.listed_on as "listedOn", t.case_id as "caseId", t.state as "state", t.outcome as "outcome", t.ended_on as "endedOn", t.document as "document", t.note as "note", t.version as "version", (t.recorded_by = 'demonstration') as "invented"
from complaints.backlog_item t
where t.id = any($1::uuid[]);
