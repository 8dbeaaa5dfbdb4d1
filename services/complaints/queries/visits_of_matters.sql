-- visits_of_matters
select v.id, v.session_id as "sessionId", v.unit_id as "unitId", v.day, v.people, v.again, v.delegation,
v.representatives, v.summary, v.matter_id as "matterId", v.version from complaints.visit v where v.matter_id = any($1::uuid[]) order by v.day, v.id;
