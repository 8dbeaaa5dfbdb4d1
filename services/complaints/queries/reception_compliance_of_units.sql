-- reception_compliance_of_units
with listed as (
      select distinct on (u.id) u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on from hierarchy.unit u
      where u.id = any($1::uuid[]) and u.id = any((select app.units())::uuid[])
        and u.valid_from < $2::date and u.valid_to > $3::date
      order by u.id, u.valid_from desc), tally as (
select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
  outcomes.*, exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $4::date and s.period_to > $5::date) as posted,
  exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $6::date and s.period_to > $7::date and s.recorded_by = $8) as invented,
  jsonb_build_object('from', $9::date, 'to', $10::date) as window
from listed l left join lateral (
select count(*) as "postedDays",
  count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
  count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
  count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) < $11::date) as "notToldDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) >= $12::date) as "toComeDays",
  count(*) filter (where coalesce((select s.no_visitors from complaints.reception_session s where s.slot_id = m.id), (select s.no_visitors from complaints.reception_session s where s.slot_id = x.id))) as "noVisitorsDays"
from complaints.reception_slot x
left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
where x.unit_id = l.id and x.day >= $13::date and x.day < $14::date
  and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) outcomes on true)
    select *, 0 as rank from tally;
