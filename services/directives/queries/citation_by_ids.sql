-- citation_by_ids
select t.id as "id", t.report_id as "reportId", t.place as "place", t.type_name as "typeName", t.symbol_as_cited as "symbolAsCited", t.issued_on_as_cited as "issuedOnAsCited", t.issuer as "issuer", t.subject as "subject", (select r.as_of
from directives.citing_report r
where r.id = t.report_id) as "statedAsOf"
from directives.citation t
where t.id = any($1::uuid[]);
