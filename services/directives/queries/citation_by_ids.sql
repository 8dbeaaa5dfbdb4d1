-- citation_by_ids
select t.id as "id", t.report_id as "reportId", t.place as "place", t.type_name as "typeName", t.symbol_as_cited as "symbolAsCited", t.issued_on_as_cited as "issuedOnAsCited", t.issuer as "issuer", t.subject as "subject", (select r.as_of from directives.citing_report r where r.id = t.report_id) as "statedAsOf", (select coalesce(d.symbol, c.symbol)
from directives.correction c left join directives.registered_document d on d.id = c.document_id
where c.citation_id = t.id and c.state = 'ACCEPTED' order by c.decided_on desc, c.id desc limit 1) as "meantSymbol", (select coalesce(d.issued_on, c.issued_on)
from directives.correction c left join directives.registered_document d on d.id = c.document_id
where c.citation_id = t.id and c.state = 'ACCEPTED' order by c.decided_on desc, c.id desc limit 1)::text as "meantIssuedOn" from directives.citation t where t.id = any($1::uuid[]);
