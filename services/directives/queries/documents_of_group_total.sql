-- documents_of_group_total
select count(*) as total from directives.registered_document d where d.issuer_group = $1
and d.issued_on >= $2::date and d.issued_on < $3::date and d.issued_on <= $4::date
and exists (select from hierarchy.closure c where c.ancestor_id = $5 and c.descendant_id = d.unit_id
  and c.valid_from <= $6::date and c.valid_to > $7::date);
