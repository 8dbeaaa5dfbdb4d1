-- programme_sessions_of_level_total
select sum(value)::int as total from (select s.id, s.title as label, 1 as value, p.unit_id as "unitId", 'sessions' as kind from supervision.session s join supervision.programme p on p.id = s.programme_id and s.state = 'HELD'
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2)
  and s.day >= $3::date and s.day < $4::date and s.day <= $5::date
  and p.unit_id = any((select hierarchy.under($6::uuid, $7::date))::uuid[])) item;

-- programme_sessions_of_level_total_63956e
select count(*)::int as total from (select 1 from (select s.id, s.title as label, 1 as value, p.unit_id as "unitId", 'sessions' as kind from supervision.session s join supervision.programme p on p.id = s.programme_id and s.state = 'HELD'
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2)
  and s.day >= $3::date and s.day < $4::date and s.day <= $5::date
  and p.unit_id = any((select hierarchy.under($6::uuid, $7::date))::uuid[])) t limit 10001) counted;
