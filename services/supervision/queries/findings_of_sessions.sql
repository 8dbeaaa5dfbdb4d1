-- findings_of_sessions
select t.id as "id", t.session_id as "sessionId", t.text as "text", t.evidence as "evidence", t.gravity as "gravity", t.found_on as "foundOn", t.source as "source", t.session_id as "~of" from supervision.finding t
where t.session_id = any($1) order by t.found_on, t.id;
