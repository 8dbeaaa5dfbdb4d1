-- programme_contents_total
select sum(value)::int as total from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and true
  and p.runs_from >= $2::date and p.runs_from < $3::date and p.runs_from <= $4::date
  and p.unit_id = any((select hierarchy.under($5::uuid, $6::date))::uuid[])) item;

-- programme_contents_total_6803b3
select count(*)::int as total from (select 1 from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and true
  and p.runs_from >= $2::date and p.runs_from < $3::date and p.runs_from <= $4::date
  and p.unit_id = any((select hierarchy.under($5::uuid, $6::date))::uuid[])) t limit 10001) counted;
