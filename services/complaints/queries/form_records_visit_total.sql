-- form_records_visit_total_85fd76
select count(*)::int as total from (select 1 from (with scope as materialized (
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
select c.row_id, c.share, v.id, v.unit_id, v.day, 'visit' as noun, 'Lượt tiếp' as label, v.recorded_by, v.people,
  row_number() over (partition by c.row_id, coalesce(v.matter_id, v.id) order by v.day desc, v.id desc) = 1 as leading,
  0 as petitions, case s.kind when 'REGULAR' then 'REGULAR' else s.held end as mode, case when v.again then 'yes' else 'no' end as again, case when v.delegation then 'yes' else 'no' end as delegation
from scope c join complaints.visit v on v.unit_id = c.unit_id and v.day >= c.since and v.day < c.until
join complaints.reception_session s on s.id = v.session_id
where v.day >= $10::date))
    select r.id, r.unit_id as "unitId", r.noun as kind, r.day, r.label, r.share, r.recorded_by = $11 as invented, u.name as "unitName",
      r.share * case $12::text when 'people' then r.people when 'petitions' then r.petitions else 1 end as value
    from r join hierarchy.unit u on u.id = r.unit_id and u.valid_from <= r.day and u.valid_to > r.day
    where true and (not $13::boolean or (select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
from scope c)) and ($14::text <> 'matters' or r.leading) and true and ($15::text[] is null or r.mode = any($16::text[])) and ($17::text[] is null or r.again = any($18::text[])) and ($19::text[] is null or r.delegation = any($20::text[]))) t limit 10001) counted;
