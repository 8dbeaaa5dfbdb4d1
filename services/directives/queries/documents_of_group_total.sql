-- documents_of_group_total
select count(*) as total from directives.registered_document d where d.issuer_group = $1
and d.issued_on >= $2::date and d.issued_on < $3::date and d.issued_on <= $4::date
and d.unit_id = any((select hierarchy.under($5::uuid, $6::date))::uuid[]);
