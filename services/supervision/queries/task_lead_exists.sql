-- task_lead_exists
select hierarchy.exists_on($1, $2::date) as exists;
