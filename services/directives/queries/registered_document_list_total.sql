-- registered_document_list_total_f747c8
select count(*)::int as total
from (select 1
from directives.registered_document t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.issuer_body_id = $3
limit 10001) counted;

-- registered_document_list_total_aed571
select count(*)::int as total
from (select 1
from directives.registered_document t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.issuer_body_id = $3 and t.issued_on >= $4::date and t.issued_on < $5::date
limit 10001) counted;

-- registered_document_list_total_4fc697
select count(*)::int as total
from (select 1
from directives.registered_document t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.issuer_group = $3 and t.theme = $4 and t.issued_on >= $5::date and t.issued_on < $6::date
limit 10001) counted;

-- registered_document_list_total_64aa08
select count(*)::int as total
from (select 1
from directives.registered_document t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.issuer_body_id = $3 and t.theme = $4 and t.issued_on >= $5::date and t.issued_on < $6::date
limit 10001) counted;

-- registered_document_list_total_d199cb
select count(*)::int as total
from (select 1
from directives.registered_document t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.issuer_body_id is null and t.issuer_name = $3 and t.issued_on >= $4::date and t.issued_on < $5::date
limit 10001) counted;

-- registered_document_list_total_8f5fb1
select count(*)::int as total
from (select 1
from directives.registered_document t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.theme = $3 and t.issuer_body_id is null and t.issuer_name = $4 and t.issued_on >= $5::date and t.issued_on < $6::date
limit 10001) counted;
