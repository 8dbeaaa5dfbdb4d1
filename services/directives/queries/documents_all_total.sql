-- documents_all_total
select count(*) as total from directives.registered_document d where true
and d.issued_on >= $1::date and d.issued_on < $2::date and d.issued_on <= $3::date
and exists (select from hierarchy.closure c where c.ancestor_id = $4 and c.descendant_id = d.unit_id
  and c.valid_from <= $5::date and c.valid_to > $6::date);
