-- coverage_implementing_total
select count(*)::int as all, count(*) filter (where exists (
      select from (select t.id, t.lead_unit_id, 'task' from directives.task t
  where t.source_kind = 'DOCUMENT' and t.state in ('ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'CONFIRMED', 'RETURNED')
    and t.assigned_on < $1::date) as shown (id, unit_id, kind) where shown.unit_id = u.id))::int as covered
    from hierarchy.unit u
where u.level = $2 and u.valid_from <= $3::date and u.valid_to > $4::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $5 and c.descendant_id = u.id
    and c.valid_from <= $6::date and c.valid_to > $7::date) and true;

-- coverage_implementing_total_b752fc
select count(*)::int as total from (select 1 from (select (min(shown.id::text))::uuid as id, u.name as label, u.id as "unitId", min(shown.kind) as kind, 1 as value
    from (select t.id, t.lead_unit_id, 'task' from directives.task t
  where t.source_kind = 'DOCUMENT' and t.state in ('ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'CONFIRMED', 'RETURNED')
    and t.assigned_on < $1::date) as shown (id, unit_id, kind), hierarchy.unit u
where u.level = $2 and u.valid_from <= $3::date and u.valid_to > $4::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $5 and c.descendant_id = u.id
    and c.valid_from <= $6::date and c.valid_to > $7::date) and u.id = shown.unit_id
    group by u.id, u.name) t limit 10001) counted;
