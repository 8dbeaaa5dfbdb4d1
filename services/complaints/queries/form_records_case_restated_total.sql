-- form_records_case_restated_total_a73ea1
select count(*)::int as total from (select 1 from (with
whole as materialized (select * from hierarchy.restated($1, $2::date, $3::date)),
scope as materialized (
  select s.row_id, s.origin_id as unit_id, '-infinity'::date as since, $4::date as until, s.share from (
    select $5::uuid as row_id, w.origin_id, w.share from whole w
    union all
    select u.id, o.origin_id, o.share from hierarchy.unit u
    cross join lateral hierarchy.restated(u.id, $6::date, $7::date) o
    where u.parent_id = $8 and u.valid_from <= $9::date and u.valid_to > $10::date) s
  where $11::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from whole each)), r as ((
select c.row_id, c.share, k.id, k.unit_id, k.accepted_on as day, 'complaint_case' as noun, 'Vụ ' || k.code as label,
  k.recorded_by, 0 as people, true as leading,
  (select count(*) from complaints.complaint_case_petition p where p.case_id = k.id) as petitions,
  case when k.accepted_on < $12::date then 'CARRIED' else 'RECEIVED' end as arrived,
  case when k.decided_on < $13::date then 'DECIDED'
    when k.state = 'WITHDRAWN' and k.ended_on < $14::date then 'WITHDRAWN' else 'NOT' end as ended,
  k.instance, k.outcome, case when exists (select from complaints.clock t
  where t.subject_id = k.id and t.kind = $15 and t.due_on < k.decided_on) then 'yes' else 'no' end as late
from scope c join complaints.complaint_case k on k.unit_id = c.unit_id and k.accepted_on >= c.since and k.accepted_on < c.until
where coalesce(k.decided_on, k.ended_on, 'infinity') >= $16::date))
    select r.id, r.unit_id as "unitId", r.noun as kind, r.day, r.label, r.share, r.recorded_by = $17 as invented, u.name as "unitName",
      r.share * case $18::text when 'people' then r.people when 'petitions' then r.petitions else 1 end as value
    from r join hierarchy.unit u on u.id = r.unit_id and u.valid_from <= r.day and u.valid_to > r.day
    where r.row_id = $19::uuid and (not $20::boolean or (select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
from scope c)) and ($21::text <> 'matters' or r.leading) and true and ($22::text[] is null or r.arrived = any($23::text[])) and ($24::text[] is null or r.ended = any($25::text[])) and ($26::text[] is null or r.instance = any($27::text[])) and ($28::text[] is null or r.outcome = any($29::text[])) and ($30::text[] is null or r.late = any($31::text[]))) t limit 10001) counted;
