-- form_records_conclusion_a7e846
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with scope as materialized (
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
    select r.id, r.unit_id as "unitId", r.noun as kind, r.day, r.label, r.share, r.recorded_by = $12 as invented, u.name as "unitName",
      r.share * case $13::text when 'people' then r.people when 'petitions' then r.petitions else 1 end as value
    from r join hierarchy.unit u on u.id = r.unit_id and u.valid_from <= r.day and u.valid_to > r.day
    where true and (not $14::boolean or (select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
from scope c)) and ($15::text <> 'matters' or r.leading) and true and ($16::text[] is null or r.done = any($17::text[]))) t order by t."day", t."id" limit $18;
