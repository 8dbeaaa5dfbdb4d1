-- follow_ups_overdue_total
select count(*) as total from supervision.follow_up t
where t.state = any($1) and t.expected_by < $2::date and t.unit_id = any((
  select hierarchy.under($3::uuid, $4::date))::uuid[]);
