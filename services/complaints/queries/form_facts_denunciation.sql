-- form_facts_denunciation
with scope as materialized (
select s.* from (
  select u.id as row_id, c.descendant_id as unit_id, greatest(c.valid_from, u.valid_from) as since,
    least(c.valid_to, u.valid_to, $1::date) as until, 1::numeric as share
  from hierarchy.unit u join hierarchy.closure c on c.ancestor_id = u.id
    and c.valid_from < u.valid_to and c.valid_to > u.valid_from
  where u.parent_id = $2 and u.valid_from < $3::date and c.valid_from < $4::date
  union all
  select $5::uuid, c.descendant_id, c.valid_from, least(c.valid_to, $6::date), 1
  from hierarchy.closure c
  where c.ancestor_id = $7 and c.depth = 0 and c.valid_from < $8::date) s
where $9::uuid = any((select app.units())::uuid[])), r as ((
select c.row_id, c.share, k.id, k.unit_id, k.accepted_on as day, 'denunciation_case' as noun, 'Vụ ' || k.code as label,
  k.recorded_by, 0 as people, true as leading,
  (select count(*) from complaints.denunciation_case_petition p where p.case_id = k.id) as petitions,
  case when k.accepted_on < $10::date then 'CARRIED' else 'RECEIVED' end as arrived,
  case when k.concluded_on < $11::date then 'CONCLUDED'
    when k.state = 'WITHDRAWN' and k.ended_on < $12::date then 'WITHDRAWN' else 'NOT' end as ended,
  k.outcome, case when exists (select from complaints.clock t
  where t.subject_id = k.id and t.kind = $13 and t.due_on < k.concluded_on) then 'yes' else 'no' end as late
from scope c join complaints.denunciation_case k on k.unit_id = c.unit_id and k.accepted_on >= c.since and k.accepted_on < c.until
where coalesce(k.concluded_on, k.ended_on, 'infinity') >= $14::date))
      select r.row_id as "rowId", jsonb_build_object('arrived', r.arrived, 'ended', r.ended, 'outcome', r.outcome, 'late', r.late) as traits, sum(r.share) as records,
        sum(r.share * r.people) as people, coalesce(sum(r.share) filter (where r.leading), 0) as matters,
        sum(r.share * r.petitions) as petitions, bool_or(r.share <> 1) as estimate
      from r group by 1, 2;
