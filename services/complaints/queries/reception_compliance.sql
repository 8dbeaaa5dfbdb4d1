-- reception_compliance
with listed as (
select distinct on (u.id) u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $3::date and u.valid_to > $2::date
where c.ancestor_id = $1 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from < $3::date and c.valid_to > $2::date and u.level = any($4::text[])
order by u.id, u.valid_from desc), tally as (
select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
  told.*, exists (select from complaints.reception_schedule s where s.unit_id = l.id
and s.period_from < $3::date and s.period_to > $2::date) as posted, exists (select from complaints.reception_schedule s where s.unit_id = l.id
and s.period_from < $3::date and s.period_to > $2::date and s.recorded_by = 'demonstration') as invented,
  jsonb_build_object('from', $2::date, 'to', $3::date) as window
from listed l left join lateral (
select count(*) as "postedDays",
  count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
  count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
  count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED' and coalesce(m.day, x.day) < $5::date) as "notToldDays",
  count(*) filter (where coalesce(m.state, x.state) = 'POSTED' and coalesce(m.day, x.day) >= $5::date) as "toComeDays",
  count(*) filter (where coalesce((select s.no_visitors from complaints.reception_session s where s.slot_id = m.id), (select s.no_visitors from complaints.reception_session s where s.slot_id = x.id))) as "noVisitorsDays"
from complaints.reception_slot x
left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
where x.unit_id = l.id and x.day >= $2::date and x.day < $3::date
  and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) told on true),
chosen as (select *, case $6 when 'HELD_OWN' then -"heldOwnDays" when 'DELEGATED' then -"delegatedDays"
when 'MISSED' then -"missedDays" when 'MADE_UP' then -"madeUpDays" when 'NOT_TOLD' then -"notToldDays" else 0 end as rank from tally where case $7::text when 'NOT_POSTED' then not posted when 'MISSED' then "missedDays" > 0
when 'NOT_TOLD' then "notToldDays" > 0 else true end)
    select c.*, (select count(*) from chosen) as total from chosen c
    where $8::int is null
      or (c.rank, c."levelRank", c.code, c."unitId") > ($8::int, $9::int, $10::text, $11::uuid)
    order by c.rank, c."levelRank", c.code, c."unitId" limit $12;
