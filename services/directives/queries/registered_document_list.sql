-- registered_document_list_280c85
select t.id as "id", t.unit_id as "unitId", t.symbol as "symbol", t.symbol_as_typed as "symbolAsTyped", t.type_name as "typeName", t.issuer_name as "issuerName", t.issuer_body_id as "issuerBodyId", t.issuer_group as "issuerGroup", t.title as "title", t.signer as "signer", t.classification as "classification", t.theme as "theme", t.issued_on as "issuedOn", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.candidate_id as "candidateId", t.invented as "invented", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1"
from directives.registered_document t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.issuer_body_id = $4
order by t.issued_on desc, t.id desc
limit $1;

-- registered_document_list_06b641
select t.id as "id", t.unit_id as "unitId", t.symbol as "symbol", t.symbol_as_typed as "symbolAsTyped", t.type_name as "typeName", t.issuer_name as "issuerName", t.issuer_body_id as "issuerBodyId", t.issuer_group as "issuerGroup", t.title as "title", t.signer as "signer", t.classification as "classification", t.theme as "theme", t.issued_on as "issuedOn", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.candidate_id as "candidateId", t.invented as "invented", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1"
from directives.registered_document t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.issuer_body_id = $4 and t.issued_on >= $5::date and t.issued_on < $6::date
order by t.issued_on desc, t.id desc
limit $1;

-- registered_document_list_72271e
select t.id as "id", t.unit_id as "unitId", t.symbol as "symbol", t.symbol_as_typed as "symbolAsTyped", t.type_name as "typeName", t.issuer_name as "issuerName", t.issuer_body_id as "issuerBodyId", t.issuer_group as "issuerGroup", t.title as "title", t.signer as "signer", t.classification as "classification", t.theme as "theme", t.issued_on as "issuedOn", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.candidate_id as "candidateId", t.invented as "invented", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1"
from directives.registered_document t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.issuer_group = $4 and t.theme = $5 and t.issued_on >= $6::date and t.issued_on < $7::date
order by t.issued_on desc, t.id desc
limit $1;

-- registered_document_list_509e42
select t.id as "id", t.unit_id as "unitId", t.symbol as "symbol", t.symbol_as_typed as "symbolAsTyped", t.type_name as "typeName", t.issuer_name as "issuerName", t.issuer_body_id as "issuerBodyId", t.issuer_group as "issuerGroup", t.title as "title", t.signer as "signer", t.classification as "classification", t.theme as "theme", t.issued_on as "issuedOn", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.candidate_id as "candidateId", t.invented as "invented", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1"
from directives.registered_document t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.issuer_body_id = $4 and t.theme = $5 and t.issued_on >= $6::date and t.issued_on < $7::date
order by t.issued_on desc, t.id desc
limit $1;

-- registered_document_list_f2ecc9
select t.id as "id", t.unit_id as "unitId", t.symbol as "symbol", t.symbol_as_typed as "symbolAsTyped", t.type_name as "typeName", t.issuer_name as "issuerName", t.issuer_body_id as "issuerBodyId", t.issuer_group as "issuerGroup", t.title as "title", t.signer as "signer", t.classification as "classification", t.theme as "theme", t.issued_on as "issuedOn", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.candidate_id as "candidateId", t.invented as "invented", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1"
from directives.registered_document t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.issuer_body_id is null and t.issuer_name = $4 and t.issued_on >= $5::date and t.issued_on < $6::date
order by t.issued_on desc, t.id desc
limit $1;

-- registered_document_list_f7ed80
select t.id as "id", t.unit_id as "unitId", t.symbol as "symbol", t.symbol_as_typed as "symbolAsTyped", t.type_name as "typeName", t.issuer_name as "issuerName", t.issuer_body_id as "issuerBodyId", t.issuer_group as "issuerGroup", t.title as "title", t.signer as "signer", t.classification as "classification", t.theme as "theme", t.issued_on as "issuedOn", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.candidate_id as "candidateId", t.invented as "invented", t.version as "version", (t.issued_on)::text as "~0", (t.id)::text as "~1"
from directives.registered_document t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.theme = $4 and t.issuer_body_id is null and t.issuer_name = $5 and t.issued_on >= $6::date and t.issued_on < $7::date
order by t.issued_on desc, t.id desc
limit $1;
