-- contents_of_programmes
select t.id as "id", t.programme_id as "programmeId", t.ordinal as "ordinal", t.title as "title", t.programme_id as "~of" from supervision.programme_content t
where t.programme_id = any($1) order by t.ordinal, t.id;
