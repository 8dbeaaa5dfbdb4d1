-- protection_measures_of_cases
select t.id as "id", t.case_id as "caseId", t.unit_id as "unitId", t.kind as "kind", t.person as "person", t.reason as "reason", t.state as "state", t.asked_on as "askedOn", t.decided_on as "decidedOn", t.document as "document", t.note as "note", t.ended_on as "endedOn", t.version as "version", t.case_id as "~of" from complaints.protection_measure t
where t.case_id = any($1) order by t.asked_on, t.id;
