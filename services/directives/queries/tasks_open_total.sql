-- tasks_open_total
select count(*) as total from directives.task t where t.assigned_on <= $1::date and t.state <> all($2) and exists (select from hierarchy.closure c
where c.ancestor_id = $3 and c.descendant_id = t.lead_unit_id
  and c.valid_from <= $4::date and c.valid_to > $5::date);
