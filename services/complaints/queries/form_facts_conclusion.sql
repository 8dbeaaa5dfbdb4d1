-- form_facts_conclusion
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
select c.row_id, c.share, k.id, k.unit_id, k.concluded_on as day, 'denunciation_case' as noun,
  'Vụ ' || k.code || ', kết luận' as label, k.recorded_by, 0 as people, true as leading, 0 as petitions,
  case when k.handled_on < $10::date then 'yes' else 'no' end as done
from scope c join complaints.denunciation_case k on k.unit_id = c.unit_id and k.concluded_on >= c.since
  and k.concluded_on < c.until
where k.handled_on is null or k.handled_on >= $11::date))
      select r.row_id as "rowId", jsonb_build_object('done', r.done) as traits, sum(r.share) as records,
        sum(r.share * r.people) as people, coalesce(sum(r.share) filter (where r.leading), 0) as matters,
        sum(r.share * r.petitions) as petitions, bool_or(r.share <> 1) as estimate
      from r group by 1, 2;
