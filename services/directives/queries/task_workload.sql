-- task_workload
select t.lead_unit_id as "unitId", t.lead_body_id as "bodyId", min(t.lead_name) as "leadName",
  count(*) filter (where t.state <> all($3))::int as open,
  count(*) filter (where t.state = any($4) and t.due_on < $2::date)::int as overdue,
  count(*) filter (where t.state = 'RETURNED')::int as returned,
  count(*) filter (where t.state = 'DISPUTED')::int as disputed,
  count(*) filter (where t.state = 'CONFIRMED')::int as confirmed
from directives.task t where t.lead_unit_id = any(hierarchy.under($1, $2::date))
group by t.lead_unit_id, t.lead_body_id order by overdue desc, open desc, t.lead_unit_id, t.lead_body_id nulls last;
