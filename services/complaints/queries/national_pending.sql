-- national_pending
with
scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[])),
live as (
  select c.kind, c.id, c.unit_id, c.code, c.day, u.code as unit_code,
    array_to_string(array[c.kind, c.code, u.code, c.day::text]::text[], ',', '') || ',' || array_to_string(c.facts, ',', '') as facts
  from (
(select 'PETITION' as kind, p.id, p.unit_id, p.code, p.received_on as day, array[p.kind, p.field,
  case when p.state = 'TRANSFERRED' then 'CLASSIFIED' else p.state end, null, null, null, null]::text[] as facts
from scope c join complaints.petition p on p.unit_id = c.unit_id and p.received_on >= c.since and p.received_on < c.until
where p.kind in ('COMPLAINT', 'REFLECTION') and p.state <> 'RECEIVED') union all
(select 'COMPLAINT_CASE', k.id, k.unit_id, k.code, k.accepted_on,
  array[k.instance, null, k.state, k.outcome, k.decided_on::text, null, null]::text[]
from scope c join complaints.complaint_case k on k.unit_id = c.unit_id and k.accepted_on >= c.since and k.accepted_on < c.until
where not k.sealed) union all
(select 'RECEPTION_SESSION', s.id, s.unit_id, s.id::text, s.day,
  array[s.kind, null, s.held, null, null, v.visits::text, v.people::text]::text[]
from scope c join complaints.reception_session s on s.unit_id = c.unit_id and s.day >= c.since and s.day < c.until
cross join lateral (select count(*) as visits, coalesce(sum(w.people), 0) as people
  from complaints.visit w where w.session_id = s.id) v)) c
  cross join lateral (select (select u.code from hierarchy.unit u where u.id = c.unit_id
and u.valid_from <= c.day and u.valid_to > c.day) as code) u),
stood as (
  select l.*, h.batch_id, h.handed_over_on, h.their_id, h.reason, case when h.id is null then 'ENTERED' when h.facts <> l.facts then 'CHANGED_SINCE'
  when h.answer = 'ACCEPTED' then 'ACKNOWLEDGED' when h.answer = 'REFUSED' then 'REFUSED' else 'HANDED_OVER' end as standing
  from live l left join lateral (
    select r.* from complaints.national_row r where r.subject_id = l.id order by r.seq desc limit 1) h on true)
    select s.id, s.unit_id as "unitId", s.kind, s.code, s.facts from stood s
    where s.standing in ('ENTERED', 'CHANGED_SINCE', 'REFUSED') limit $7;
