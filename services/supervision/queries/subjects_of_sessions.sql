-- subjects_of_sessions
select t.id as "id", t.session_id as "sessionId", t.ordinal as "ordinal", t.kind as "kind", t.subject_unit_id as "subjectUnitId", t.subject_body_id as "subjectBodyId", t.name as "name", t.counted as "counted", t.of_units as "ofUnits", t.session_id as "~of" from supervision.subject t
where t.session_id = any($1) order by t.ordinal, t.id;
