-- form_records_visit_restated_total_32012c
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
select c.row_id, c.share, v.id, v.unit_id, v.day, 'visit' as noun, 'Lượt tiếp' as label, v.recorded_by, v.people,
  row_number() over (partition by c.row_id, coalesce(v.matter_id, v.id) order by v.day desc, v.id desc) = 1 as leading,
  0 as petitions, case s.kind when 'REGULAR' then 'REGULAR' else s.held end as mode, case when v.again then 'yes' else 'no' end as again, case when v.delegation then 'yes' else 'no' end as delegation
from scope c join complaints.visit v on v.unit_id = c.unit_id and v.day >= c.since and v.day < c.until
join complaints.reception_session s on s.id = v.session_id
where v.day >= $12::date))
    select r.id, r.unit_id as "unitId", r.noun as kind, r.day, r.label, r.share, r.recorded_by = $13 as invented, u.name as "unitName",
      r.share * case $14::text when 'people' then r.people when 'petitions' then r.petitions else 1 end as value
    from r join hierarchy.unit u on u.id = r.unit_id and u.valid_from <= r.day and u.valid_to > r.day
    where r.row_id = $15::uuid and (not $16::boolean or (select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
from scope c)) and ($17::text <> 'matters' or r.leading) and true and ($18::text[] is null or r.mode = any($19::text[])) and ($20::text[] is null or r.again = any($21::text[])) and ($22::text[] is null or r.delegation = any($23::text[]))) t limit 10001) counted;
