-- form_records_case_387c32
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with scope as materialized (
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
select c.row_id, c.share, k.id, k.unit_id, k.accepted_on as day, 'complaint_case' as noun, 'Vụ ' || k.code as label,
  k.recorded_by, 0 as people, true as leading,
  (select count(*) from complaints.complaint_case_petition p where p.case_id = k.id) as petitions,
  case when k.accepted_on < $10::date then 'CARRIED' else 'RECEIVED' end as arrived,
  case when k.decided_on < $11::date then 'DECIDED'
    when k.state = 'WITHDRAWN' and k.ended_on < $12::date then 'WITHDRAWN' else 'NOT' end as ended,
  k.instance, k.outcome, case when exists (select from complaints.clock t
  where t.subject_id = k.id and t.kind = $13 and t.due_on < k.decided_on) then 'yes' else 'no' end as late
from scope c join complaints.complaint_case k on k.unit_id = c.unit_id and k.accepted_on >= c.since and k.accepted_on < c.until
where coalesce(k.decided_on, k.ended_on, 'infinity') >= $14::date))
    select r.id, r.unit_id as "unitId", r.noun as kind, r.day, r.label, r.share, r.recorded_by = $15 as invented, u.name as "unitName",
      r.share * case $16::text when 'people' then r.people when 'petitions' then r.petitions else 1 end as value
    from r join hierarchy.unit u on u.id = r.unit_id and u.valid_from <= r.day and u.valid_to > r.day
    where true and (not $17::boolean or (select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
from scope c)) and ($18::text <> 'matters' or r.leading) and true and ($19::text[] is null or r.arrived = any($20::text[])) and ($21::text[] is null or r.ended = any($22::text[])) and ($23::text[] is null or r.instance = any($24::text[])) and ($25::text[] is null or r.outcome = any($26::text[])) and ($27::text[] is null or r.late = any($28::text[]))) t order by t."day", t."id" limit $29;
