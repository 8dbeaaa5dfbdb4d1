-- documents_all_total
select count(*) as total from directives.registered_document d where true
and d.issued_on >= $1::date and d.issued_on < $2::date and d.issued_on <= $3::date
and d.unit_id = any((select hierarchy.under($4::uuid, $5::date))::uuid[]);
