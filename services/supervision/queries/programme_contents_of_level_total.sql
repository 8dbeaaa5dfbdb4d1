-- programme_contents_of_level_total
select sum(value)::int as total from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2
    and u.valid_from <= $3::date and u.valid_to > $4::date)
  and p.runs_from >= $5::date and p.runs_from < $6::date and p.runs_from <= $7::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $8 and c.descendant_id = p.unit_id
    and c.valid_from <= $9::date and c.valid_to > $10::date)) item;

-- programme_contents_of_level_total_1045b5
select count(*)::int as total from (select 1 from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2
    and u.valid_from <= $3::date and u.valid_to > $4::date)
  and p.runs_from >= $5::date and p.runs_from < $6::date and p.runs_from <= $7::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $8 and c.descendant_id = p.unit_id
    and c.valid_from <= $9::date and c.valid_to > $10::date)) t limit 10001) counted;
