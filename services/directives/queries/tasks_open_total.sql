-- tasks_open_total
select count(*) as total from directives.task t where t.assigned_on <= $1::date and t.state <> all($2) and t.lead_unit_id = any((
select hierarchy.under($3::uuid, $4::date))::uuid[]);
