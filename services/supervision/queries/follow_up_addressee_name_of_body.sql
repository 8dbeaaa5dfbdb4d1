-- follow_up_addressee_name_of_body_c15a59
select t.*, (t."id")::text as "~0" from (select (min(t.id::text))::uuid as id, t.addressee_name as label,
      (min(t.unit_id::text))::uuid as "unitId", 'follow_up' as kind
      from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and (t.closed_on is null or t.closed_on >= $5::date) and exists (select from hierarchy.closure c
where c.ancestor_id = $6 and c.descendant_id = t.unit_id
  and c.valid_from <= $7::date and c.valid_to > $8::date) group by t.addressee_name) t order by t."id" limit $9;
