-- visits_of_matters
select t.id as "id", t.session_id as "sessionId", t.unit_id as "unitId", t.day as "day", t.people as "people", t.again as "again", t.delegation as "delegation", t.representatives as "representatives", t.summary as "summary", t.matter_id as "matterId", t.version as "version", t.matter_id as "~of" from complaints.visit t
where t.matter_id = any($1) order by t.day, t.id;
