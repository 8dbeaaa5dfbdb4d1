-- corrections_of_citations
select t.id as "id", t.unit_id as "unitId", t.citation_id as "citationId", t.symbol as "symbol", t.issued_on as "issuedOn", t.document_id as "documentId", t.reason as "reason", t.state as "state", t.proposed_on as "proposedOn", t.decided_because as "decidedBecause", t.decided_on as "decidedOn", t.version as "version", t.citation_id as "~of" from directives.correction t
where t.citation_id = any($1) order by t.proposed_on, t.id;
