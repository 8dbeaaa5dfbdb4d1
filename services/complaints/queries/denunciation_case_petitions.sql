-- denunciation_case_petitions
select t.case_id as "caseId", t.petition_id as "petitionId", t.case_id as "~of" from complaints.denunciation_case_petition t
where t.case_id = any($1) order by t.petition_id;
