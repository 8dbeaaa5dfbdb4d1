-- submission_completeness
select s.part as "unitId", count(*) filter (where true)::int as "expected", count(*) filter (where s.submitted_on <= s.as_of and s.state in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED'))::int as "submitted", count(*) filter (where s.submitted_on <= s.as_of and s.submitted_on <= s.due_on)::int as "onTime", count(*) filter (where s.submitted_on <= s.as_of and s.submitted_on > s.due_on)::int as "late", count(*) filter (where (s.submitted_on <= s.as_of) is not true and s.due_on >= s.as_of)::int as "pending", count(*) filter (where (s.submitted_on <= s.as_of) is not true and s.due_on < s.as_of)::int as "missing", count(*) filter (where s.submitted_on <= s.as_of and s.state not in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED'))::int as "returned" from (select s.*, case when s.depth = 0 then s.unit_id else (select p.ancestor_id from hierarchy.closure p
where p.descendant_id = s.unit_id and p.depth = s.depth - 1 and p.valid_from < s.period_to
  and p.valid_to >= s.period_to limit 1) end as part from (
select s.*, $1::date as as_of, c.depth from reporting.submission s
join hierarchy.closure c on c.ancestor_id = $2 and c.descendant_id = s.unit_id
  and c.valid_from < s.period_to and c.valid_to >= s.period_to
where s.period_to > $3::date and s.period_to <= $4::date
  ) s) s
    group by s.part order by count(*) desc, s.part;
