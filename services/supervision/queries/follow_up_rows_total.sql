-- follow_up_rows_total
select count(*) as total from supervision.follow_up t where t.kind = $1 and true and true
and t.issued_on < $2::date and t.issued_on <= $3::date
and (t.closed_on is null or t.closed_on >= $4::date) and exists (select from hierarchy.closure c
where c.ancestor_id = $5 and c.descendant_id = t.unit_id
  and c.valid_from <= $6::date and c.valid_to > $7::date);

-- follow_up_rows_total_691cda
select count(*)::int as total from (select 1 from (select t.id, t.code || ' · ' || t.content as label, t.unit_id as "unitId", 'follow_up' as kind from supervision.follow_up t where t.kind = $1 and true and true
and t.issued_on < $2::date and t.issued_on <= $3::date
and (t.closed_on is null or t.closed_on >= $4::date) and exists (select from hierarchy.closure c
where c.ancestor_id = $5 and c.descendant_id = t.unit_id
  and c.valid_from <= $6::date and c.valid_to > $7::date)) t limit 10001) counted;
