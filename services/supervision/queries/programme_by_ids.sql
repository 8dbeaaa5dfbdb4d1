-- programme_by_ids
select t.id as "id", t.unit_id as "unitId", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.legal_form as "legalForm", t.title as "title", t.runs_from as "runsFrom", t.runs_to as "runsTo", t.state as "state", t.document as "document", t.approved_on as "approvedOn", t.source as "source", t.version as "version"
from supervision.programme t
where t.id = any($1::uuid[]);
