-- form_facts_petition
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
select c.row_id, c.share, p.id, p.unit_id, p.received_on as day, 'petition' as noun, 'Đơn ' || p.code as label,
  p.recorded_by, p.people, 0 as petitions,
  row_number() over (partition by c.row_id, coalesce(p.matter_id, p.id)
    order by p.received_on desc, p.id desc) = 1 as leading,
  case when h.found_on < $10::date then p.kind else 'NONE' end as kind,
  case when p.received_on < $11::date then 'CARRIED' else 'RECEIVED' end as arrived,
  case when p.anonymous then 'OTHER' when p.people > 1 then 'MANY' else 'ONE' end as signers,
  case when h.done_on < $12::date then 'yes' else 'no' end as processed,
  case when h.found_on < $13::date and p.conditions_met then 'yes' else 'no' end as met,
  case when h.found_on < $14::date then p.jurisdiction end as competence,
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
      filter (where t.effective_on < $15::date))[1] as state,
    (array_agg(t.field order by t.effective_on desc, t.recorded_at desc)
      filter (where t.field is not null and t.effective_on < $16::date))[1] as field,
    bool_or(t.field is not null) as has_said_field
  from complaints.petition_step t where t.petition_id = p.id) h left join lateral (
  select l.instance, case when l.decided_on < $17::date then l.instance
    when l.accepted_on < $18::date then 'GOING_ON' else 'NOT' end as settled from (
    select k.instance, k.accepted_on, k.decided_on, k.received_on, k.id from complaints.complaint_case_petition kp
    join complaints.complaint_case k on k.id = kp.case_id where kp.petition_id = p.id
    union all
    select 'FIRST', d.accepted_on, d.concluded_on, d.received_on, d.id from complaints.denunciation_case_petition dp
    join complaints.denunciation_case d on d.id = dp.case_id where dp.petition_id = p.id) l
  order by l.received_on desc, l.id desc limit 1) k on true
where (p.came_by_id is null or exists (select from complaints.petition o where o.id = p.came_by_id))
  and not exists (select from complaints.petition n where n.came_by_id = p.id)
  and (p.received_on >= $19::date or h.done_on is null or h.done_on >= $20::date)))
      select r.row_id as "rowId", jsonb_build_object('kind', r.kind, 'arrived', r.arrived, 'signers', r.signers, 'processed', r.processed, 'met', r.met, 'competence', r.competence, 'outcome', r.outcome, 'reception', r.reception, 'settled', r.settled, 'instance', r.instance, 'field', r.field) as traits, sum(r.share) as records,
        sum(r.share * r.people) as people, coalesce(sum(r.share) filter (where r.leading), 0) as matters,
        sum(r.share * r.petitions) as petitions, bool_or(r.share <> 1) as estimate
      from r group by 1, 2;
