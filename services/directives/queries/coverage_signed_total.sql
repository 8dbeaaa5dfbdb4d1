-- coverage_signed_total
select count(*)::int as all, count(*) filter (where exists (
      select from (select a.id, a.unit_id, 'agreement' as kind from directives.agreement a
  where a.signed_on >= $1::date and a.signed_on < $2::date) as shown (id, unit_id, kind) where shown.unit_id = u.id))::int as covered
    from hierarchy.unit u
where u.level = $3 and u.valid_from <= $4::date and u.valid_to > $5::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $6 and c.descendant_id = u.id
    and c.valid_from <= $7::date and c.valid_to > $8::date) and true;

-- coverage_signed_total_0ea338
select count(*)::int as total from (select 1 from (select (min(shown.id::text))::uuid as id, u.name as label, u.id as "unitId", min(shown.kind) as kind, 1 as value
    from (select a.id, a.unit_id, 'agreement' as kind from directives.agreement a
  where a.signed_on >= $1::date and a.signed_on < $2::date) as shown (id, unit_id, kind), hierarchy.unit u
where u.level = $3 and u.valid_from <= $4::date and u.valid_to > $5::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $6 and c.descendant_id = u.id
    and c.valid_from <= $7::date and c.valid_to > $8::date) and u.id = shown.unit_id
    group by u.id, u.name) t limit 10001) counted;
