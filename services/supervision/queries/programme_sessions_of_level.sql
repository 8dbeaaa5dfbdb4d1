-- programme_sessions_of_level_973fe1
select t.*, (t."id")::text as "~0" from (select s.id, s.title as label, 1 as value, p.unit_id as "unitId", 'sessions' as kind from supervision.session s join supervision.programme p on p.id = s.programme_id and s.state = 'HELD'
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2
    and u.valid_from <= $3::date and u.valid_to > $4::date)
  and s.day >= $5::date and s.day < $6::date and s.day <= $7::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $8 and c.descendant_id = p.unit_id
    and c.valid_from <= $9::date and c.valid_to > $10::date)) t order by t."id" limit $11;
