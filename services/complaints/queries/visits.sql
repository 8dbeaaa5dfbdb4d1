-- visits
select v.id, v.session_id as "sessionId", v.unit_id as "unitId", v.day, v.people, v.again, v.delegation,
v.representatives, v.summary, v.matter_id as "matterId", v.version from complaints.visit v where v.id = any($1::uuid[]);
