-- correction_list_3e6755
select t.id as "id", t.unit_id as "unitId", t.citation_id as "citationId", t.symbol as "symbol", t.issued_on as "issuedOn", t.document_id as "documentId", t.reason as "reason", t.state as "state", t.proposed_on as "proposedOn", t.decided_because as "decidedBecause", t.decided_on as "decidedOn", t.version as "version", (t.proposed_on)::text as "~0", (t.id)::text as "~1"
from directives.correction t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.state = $4
order by t.proposed_on, t.id
limit $1;
