-- relations_from_documents
select t.id as "id", t.from_id as "fromId", t.to_id as "toId", t.kind as "kind", t.from_id as "~of" from directives.relation t
where t.from_id = any($1) order by t.kind, t.id;
