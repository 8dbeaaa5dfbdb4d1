-- cases_of_petitions
select t.case_id as "caseId", t.petition_id as "petitionId", t.petition_id as "~of" from complaints.complaint_case_petition t
where t.petition_id = any($1) order by t.case_id;
