-- programme_contents_of_level_total
select sum(value)::int as total from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2)
  and p.runs_from >= $3::date and p.runs_from < $4::date and p.runs_from <= $5::date
  and p.unit_id = any((select hierarchy.under($6::uuid, $7::date))::uuid[])) item;

-- programme_contents_of_level_total_52cd82
select count(*)::int as total from (select 1 from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2)
  and p.runs_from >= $3::date and p.runs_from < $4::date and p.runs_from <= $5::date
  and p.unit_id = any((select hierarchy.under($6::uuid, $7::date))::uuid[])) t limit 10001) counted;
