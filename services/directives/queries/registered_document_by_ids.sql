-- registered_document_by_ids
select t.id as "id", t.unit_id as "unitId", t.symbol as "symbol", t.symbol_as_typed as "symbolAsTyped", t.type_name as "typeName", t.issuer_name as "issuerName", t.issuer_body_id as "issuerBodyId", t.issuer_group as "issuerGroup", t.title as "title", t.signer as "signer", t.classification as "classification", t.theme as "theme", t.issued_on as "issuedOn", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.candidate_id as "candidateId", t.invented as "invented", t.version as "version"
from directives.registered_document t
where t.id = any($1::uuid[]);
