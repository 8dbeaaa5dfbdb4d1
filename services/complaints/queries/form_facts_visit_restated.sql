-- form_facts_visit_restated
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
select c.row_id, c.share, v.id, v.unit_id, v.day, 'visit' as noun, 'Lượt tiếp' as label, v.recorded_by, v.people,
  row_number() over (partition by c.row_id, coalesce(v.matter_id, v.id) order by v.day desc, v.id desc) = 1 as leading,
  0 as petitions, case s.kind when 'REGULAR' then 'REGULAR' else s.held end as mode, case when v.again then 'yes' else 'no' end as again, case when v.delegation then 'yes' else 'no' end as delegation
from scope c join complaints.visit v on v.unit_id = c.unit_id and v.day >= c.since and v.day < c.until
join complaints.reception_session s on s.id = v.session_id
where v.day >= $12::date))
      select r.row_id as "rowId", jsonb_build_object('mode', r.mode, 'again', r.again, 'delegation', r.delegation) as traits, sum(r.share) as records,
        sum(r.share * r.people) as people, coalesce(sum(r.share) filter (where r.leading), 0) as matters,
        sum(r.share * r.petitions) as petitions, bool_or(r.share <> 1) as estimate
      from r group by 1, 2;
