-- follow_up_rows_06a906
select t.*, (t."id")::text as "~0" from (select t.id, t.code || ' · ' || t.content as label, t.unit_id as "unitId", 'follow_up' as kind from supervision.follow_up t where t.kind = $1 and true and true
and t.issued_on < $2::date and t.issued_on <= $3::date
and (t.closed_on is null or t.closed_on >= $4::date) and exists (select from hierarchy.closure c
where c.ancestor_id = $5 and c.descendant_id = t.unit_id
  and c.valid_from <= $6::date and c.valid_to > $7::date)) t order by t."id" limit $8;
