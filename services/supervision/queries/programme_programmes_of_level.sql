-- programme_programmes_of_level_8bf20f
select t.*, (t."id")::text as "~0" from (select p.id, p.title as label, 1 as value, p.unit_id as "unitId", 'programmes' as kind from supervision.programme p
where p.body = any($1) and exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = $2)
  and p.runs_from >= $3::date and p.runs_from < $4::date and p.runs_from <= $5::date
  and p.unit_id = any((select hierarchy.under($6::uuid, $7::date))::uuid[])) t order by t."id" limit $8;
