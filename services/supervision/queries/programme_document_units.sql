-- programme_document_units_f2e072
select t.*, (t."id")::text as "~0" from (select x.id, x.name as label, x.of_units as value, p.unit_id as "unitId", 'document_units' as kind from supervision.subject x join supervision.session s on s.id = x.session_id and s.state = 'HELD' and x.kind = 'DOCUMENT_SET'
join supervision.programme p on p.id = s.programme_id
where p.body = any($1) and true
  and s.day >= $2::date and s.day < $3::date and s.day <= $4::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $5 and c.descendant_id = p.unit_id
    and c.valid_from <= $6::date and c.valid_to > $7::date)) t order by t."id" limit $8;
