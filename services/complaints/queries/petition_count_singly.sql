-- petition_count_singly
with placed as (
select p.id, p.code, p.kind, p.received_on, p.unit_id, 1::numeric as share from complaints.petition p
where p.came_by_id is null and p.received_on >= $1::date and p.received_on < $2::date
  and $3::uuid = any((select app.units())::uuid[])
  and exists (select from hierarchy.closure c where c.ancestor_id = $4 and c.descendant_id = p.unit_id
    and c.valid_from <= p.received_on and c.valid_to > p.received_on)),
whole as materialized (
  select case when $5::uuid = any((select app.units())::uuid[])
    then complaints.petitions_of_report($6::uuid, $7::date,
      $8::date, $9::date) end as petitions),
seen as materialized (select count(*) as petitions from placed),
withheld as materialized (
  select case when (cardinality((select complaints.kept_from_me())) > 0
and $10::uuid = any((select app.units_of('denunciation.read'))::uuid[])) then 0
    else coalesce(greatest(whole.petitions - seen.petitions, 0), 0) end as petitions
  from whole, seen)
    select coalesce(sum(p.share), 0) as seen, coalesce(bool_or(p.share <> 1), false) as estimate,
      (select petitions from withheld) as withheld, exists (select from unnest((select app.units())::uuid[]) u (id)
cross join lateral (select from complaints.petition each where each.unit_id = u.id limit 1) one) as recorded
    from placed p;
