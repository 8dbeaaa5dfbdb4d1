-- programme_sessions_of_level_770bb5
select t.*, (t."id")::text as "~0" from (select s.id, s.title as label, 1 as value, p.unit_id as "unitId", 'sessions' as kind from supervision.session s join supervision.programme p on p.id = s.programme_id and s.state = 'HELD'
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2)
  and s.day >= $3::date and s.day < $4::date and s.day <= $5::date
  and p.unit_id = any((select hierarchy.under($6::uuid, $7::date))::uuid[])) t order by t."id" limit $8;
