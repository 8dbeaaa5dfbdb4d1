-- tasks_overdue_total
select count(*) as total from directives.task t where t.assigned_on <= $1::date and t.state = any($2) and t.due_on < $3::date and exists (select from hierarchy.closure c
where c.ancestor_id = $4 and c.descendant_id = t.lead_unit_id
  and c.valid_from <= $5::date and c.valid_to > $6::date);
