-- form_records_petition_restated_total_71f3fb
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
select c.row_id, c.share, p.id, p.unit_id, p.received_on as day, 'petition' as noun, 'Đơn ' || p.code as label,
  p.recorded_by, p.people, 0 as petitions,
  row_number() over (partition by c.row_id, coalesce(p.matter_id, p.id)
    order by p.received_on desc, p.id desc) = 1 as leading,
  case when h.found_on < $12::date then p.kind else 'NONE' end as kind,
  case when p.received_on < $13::date then 'CARRIED' else 'RECEIVED' end as arrived,
  case when p.anonymous then 'OTHER' when p.people > 1 then 'MANY' else 'ONE' end as signers,
  case when h.done_on < $14::date then 'yes' else 'no' end as processed,
  case when h.found_on < $15::date and p.conditions_met then 'yes' else 'no' end as met,
  case when h.found_on < $16::date then p.jurisdiction end as competence,
  coalesce(h.state, 'RECEIVED') as outcome,
  case when p.visit_id is not null then 'yes' else 'no' end as reception,
  coalesce(k.settled, case when h.state = 'ANSWERED' then 'FIRST'
    when p.kind = 'REFLECTION' and h.state = 'CLASSIFIED' then 'GOING_ON' else 'NOT' end) as settled,
  coalesce(k.instance, 'FIRST') as instance,
  coalesce(case when h.has_said_field then h.field else p.field end, 'UNSAID') as field
from scope c join complaints.petition p on p.unit_id = c.unit_id and p.received_on >= c.since and p.received_on < c.until
cross join lateral (
  select min(t.effective_on) filter (where t.to_state <> 'RECEIVED') as found_on,
    min(t.effective_on) filter (where t.to_state not in ('RECEIVED', 'CLASSIFIED')) as done_on,
    (array_agg(t.to_state order by t.effective_on desc, t.recorded_at desc)
      filter (where t.effective_on < $17::date))[1] as state,
    (array_agg(t.field order by t.effective_on desc, t.recorded_at desc)
      filter (where t.field is not null and t.effective_on < $18::date))[1] as field,
    bool_or(t.field is not null) as has_said_field
  from complaints.petition_step t where t.petition_id = p.id) h left join lateral (
  select l.instance, case when l.decided_on < $19::date then l.instance
    when l.accepted_on < $20::date then 'GOING_ON' else 'NOT' end as settled from (
    select k.instance, k.accepted_on, k.decided_on, k.received_on, k.id from complaints.complaint_case_petition kp
    join complaints.complaint_case k on k.id = kp.case_id where kp.petition_id = p.id
    union all
    select 'FIRST', d.accepted_on, d.concluded_on, d.received_on, d.id from complaints.denunciation_case_petition dp
    join complaints.denunciation_case d on d.id = dp.case_id where dp.petition_id = p.id) l
  order by l.received_on desc, l.id desc limit 1) k on true
where (p.came_by_id is null or exists (select from complaints.petition o where o.id = p.came_by_id))
  and not exists (select from complaints.petition n where n.came_by_id = p.id)
  and (p.received_on >= $21::date or h.done_on is null or h.done_on >= $22::date)))
    select r.id, r.unit_id as "unitId", r.noun as kind, r.day, r.label, r.share, r.recorded_by = $23 as invented, u.name as "unitName",
      r.share * case $24::text when 'people' then r.people when 'petitions' then r.petitions else 1 end as value
    from r join hierarchy.unit u on u.id = r.unit_id and u.valid_from <= r.day and u.valid_to > r.day
    where r.row_id = $25::uuid and (not $26::boolean or (select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
from scope c)) and ($27::text <> 'matters' or r.leading) and true and ($28::text[] is null or r.kind = any($29::text[])) and ($30::text[] is null or r.arrived = any($31::text[])) and ($32::text[] is null or r.signers = any($33::text[])) and ($34::text[] is null or r.processed = any($35::text[])) and ($36::text[] is null or r.met = any($37::text[])) and ($38::text[] is null or r.competence = any($39::text[])) and ($40::text[] is null or r.outcome = any($41::text[])) and ($42::text[] is null or r.reception = any($43::text[])) and ($44::text[] is null or r.settled = any($45::text[])) and ($46::text[] is null or r.instance = any($47::text[])) and ($48::text[] is null or r.field = any($49::text[]))) t limit 10001) counted;
