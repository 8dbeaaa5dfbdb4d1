-- submissions_late_count
select count(*)::int as total from (select s.id, s.unit_id as "unitId", 1 as value, s.due_on as day, 'submission' as kind,
      coalesce(u.name || ' · ', '') || t.title as label, s.recorded_by = 'demonstration' as invented
    from (
select s.*, $1::date as as_of, c.depth from reporting.submission s
join hierarchy.closure c on c.ancestor_id = $2 and c.descendant_id = s.unit_id
  and c.valid_from < s.period_to and c.valid_to >= s.period_to
where s.period_to > $3::date and s.period_to <= $4::date
  ) s
    join reporting.submission_template t on t.id = s.template_id
    left join lateral (select name from hierarchy.unit u where u.id = s.unit_id and u.valid_from < s.period_to
      order by u.valid_from desc limit 1) u on true
    where s.submitted_on <= s.as_of and s.submitted_on > s.due_on) t;
