-- petition_count_restated
with
origin as materialized (select * from hierarchy.restated($1, $2::date, $3::date)),
placed as (
  select p.id, p.code, p.kind, p.received_on, p.unit_id, o.share from complaints.petition p
  join origin o on o.origin_id = p.unit_id
  where p.came_by_id is null and p.received_on >= $4::date and p.received_on < $5::date
    and $6::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from origin each)), whole as materialized (
select case when $7::uuid = any((select app.units())::uuid[])
  then complaints.petitions_of_report($8, $9::date, $10::date, $11::date) end as petitions),
seen as materialized (select count(*) as petitions from placed),
withheld as materialized (
  select case when whole.petitions - seen.petitions >= 5 then whole.petitions - seen.petitions else 0 end as petitions
  from whole, seen)
    select coalesce(sum(p.share), 0) as seen, coalesce(bool_or(p.share <> 1), false) as estimate,
      (select petitions from withheld) as withheld, exists (select from complaints.petition) as recorded
    from placed p;
