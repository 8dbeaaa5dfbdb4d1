-- feedback_of_cases
select t.id as "id", t.case_id as "caseId", t.opinion as "opinion", t.note as "note", t.said_on as "on", t.case_id as "~of" from complaints.case_feedback t
where t.case_id = any($1) order by t.said_on, t.id;
