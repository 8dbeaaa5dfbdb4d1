-- tasks_overdue_total
select count(*) as total from directives.task t where t.assigned_on <= $1::date and t.state = any($2) and t.due_on < $3::date and t.lead_unit_id = any((
select hierarchy.under($4::uuid, $5::date))::uuid[]);
