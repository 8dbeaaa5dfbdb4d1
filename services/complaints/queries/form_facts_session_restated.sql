-- form_facts_session_restated
with
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
select c.row_id, c.share, s.id, s.unit_id, s.day, 'reception_session' as noun, 'Buổi tiếp công dân' as label,
  s.recorded_by, 0 as people, true as leading, 0 as petitions, case s.kind when 'REGULAR' then 'REGULAR' else s.held end as mode
from scope c join complaints.reception_session s on s.unit_id = c.unit_id and s.day >= c.since and s.day < c.until
where s.day >= $12::date))
      select r.row_id as "rowId", jsonb_build_object('mode', r.mode) as traits, sum(r.share) as records,
        sum(r.share * r.people) as people, coalesce(sum(r.share) filter (where r.leading), 0) as matters,
        sum(r.share * r.petitions) as petitions, bool_or(r.share <> 1) as estimate
      from r group by 1, 2;
