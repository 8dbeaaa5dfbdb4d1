-- reception_compliance_total_d02499
select count(*)::int as total from (select 1 from (with listed as (
select distinct on (u.id) u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from < $4::date and c.valid_to > $5::date and u.level = any($6::text[])
order by u.id, u.valid_from desc), tally as (
select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
  outcomes.*, exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $7::date and s.period_to > $8::date) as posted,
  exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $9::date and s.period_to > $10::date and s.recorded_by = $11) as invented,
  jsonb_build_object('from', $12::date, 'to', $13::date) as window
from listed l left join lateral (
select count(*) as "postedDays",
  count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
  count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
  count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) < $14::date) as "notToldDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) >= $15::date) as "toComeDays",
  count(*) filter (where coalesce((select s.no_visitors from complaints.reception_session s where s.slot_id = m.id), (select s.no_visitors from complaints.reception_session s where s.slot_id = x.id))) as "noVisitorsDays"
from complaints.reception_slot x
left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
where x.unit_id = l.id and x.day >= $16::date and x.day < $17::date
  and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) outcomes on true)
  select *, 0 as rank from tally where true) t limit 10001) counted;

-- reception_compliance_total_3c47d2
select count(*)::int as total from (select 1 from (with listed as (
select distinct on (u.id) u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from < $4::date and c.valid_to > $5::date and u.level = any($6::text[])
order by u.id, u.valid_from desc), tally as (
select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
  outcomes.*, exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $7::date and s.period_to > $8::date) as posted,
  exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $9::date and s.period_to > $10::date and s.recorded_by = $11) as invented,
  jsonb_build_object('from', $12::date, 'to', $13::date) as window
from listed l left join lateral (
select count(*) as "postedDays",
  count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
  count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
  count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) < $14::date) as "notToldDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) >= $15::date) as "toComeDays",
  count(*) filter (where coalesce((select s.no_visitors from complaints.reception_session s where s.slot_id = m.id), (select s.no_visitors from complaints.reception_session s where s.slot_id = x.id))) as "noVisitorsDays"
from complaints.reception_slot x
left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
where x.unit_id = l.id and x.day >= $16::date and x.day < $17::date
  and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) outcomes on true)
  select *, 0 as rank from tally where not posted) t limit 10001) counted;

-- reception_compliance_total_11b99e
select count(*)::int as total from (select 1 from (with listed as (
select distinct on (u.id) u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from < $4::date and c.valid_to > $5::date and u.level = any($6::text[])
order by u.id, u.valid_from desc), tally as (
select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
  outcomes.*, exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $7::date and s.period_to > $8::date) as posted,
  exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $9::date and s.period_to > $10::date and s.recorded_by = $11) as invented,
  jsonb_build_object('from', $12::date, 'to', $13::date) as window
from listed l left join lateral (
select count(*) as "postedDays",
  count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
  count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
  count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) < $14::date) as "notToldDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) >= $15::date) as "toComeDays",
  count(*) filter (where coalesce((select s.no_visitors from complaints.reception_session s where s.slot_id = m.id), (select s.no_visitors from complaints.reception_session s where s.slot_id = x.id))) as "noVisitorsDays"
from complaints.reception_slot x
left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
where x.unit_id = l.id and x.day >= $16::date and x.day < $17::date
  and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) outcomes on true)
  select *, -"missedDays" as rank from tally where true) t limit 10001) counted;

-- reception_compliance_total_f046fe
select count(*)::int as total from (select 1 from (with listed as (
select distinct on (u.id) u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from < $4::date and c.valid_to > $5::date and u.level = any($6::text[])
order by u.id, u.valid_from desc), tally as (
select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
  outcomes.*, exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $7::date and s.period_to > $8::date) as posted,
  exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $9::date and s.period_to > $10::date and s.recorded_by = $11) as invented,
  jsonb_build_object('from', $12::date, 'to', $13::date) as window
from listed l left join lateral (
select count(*) as "postedDays",
  count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
  count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
  count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) < $14::date) as "notToldDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) >= $15::date) as "toComeDays",
  count(*) filter (where coalesce((select s.no_visitors from complaints.reception_session s where s.slot_id = m.id), (select s.no_visitors from complaints.reception_session s where s.slot_id = x.id))) as "noVisitorsDays"
from complaints.reception_slot x
left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
where x.unit_id = l.id and x.day >= $16::date and x.day < $17::date
  and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) outcomes on true)
  select *, 0 as rank from tally where "missedDays" > 0) t limit 10001) counted;

-- reception_compliance_total_15ed06
select count(*)::int as total from (select 1 from (with listed as (
select distinct on (u.id) u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from < $4::date and c.valid_to > $5::date and u.level = any($6::text[])
order by u.id, u.valid_from desc), tally as (
select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
  outcomes.*, exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $7::date and s.period_to > $8::date) as posted,
  exists (select from complaints.reception_schedule s
where s.unit_id = l.id and s.period_from < $9::date and s.period_to > $10::date and s.recorded_by = $11) as invented,
  jsonb_build_object('from', $12::date, 'to', $13::date) as window
from listed l left join lateral (
select count(*) as "postedDays",
  count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
  count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
  count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) < $14::date) as "notToldDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
    and coalesce(m.day, x.day) >= $15::date) as "toComeDays",
  count(*) filter (where coalesce((select s.no_visitors from complaints.reception_session s where s.slot_id = m.id), (select s.no_visitors from complaints.reception_session s where s.slot_id = x.id))) as "noVisitorsDays"
from complaints.reception_slot x
left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
where x.unit_id = l.id and x.day >= $16::date and x.day < $17::date
  and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) outcomes on true)
  select *, 0 as rank from tally where "notToldDays" > 0) t limit 10001) counted;
