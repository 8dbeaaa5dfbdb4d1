-- petition_count_restated
with origin as materialized (select * from hierarchy.restated($1, $4::date, $5::date)),
placed as (
  select p.id, p.code, p.kind, p.received_on, p.unit_id, o.share from complaints.petition p
  join origin o on o.origin_id = p.unit_id
  where p.came_by_id is null and p.received_on >= $2::date and p.received_on < $3::date
    and $1::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from origin each)), told as materialized (
select case when $1::uuid = any((select app.units())::uuid[])
  then complaints.petitions_of_report($1, $2::date, $3::date, $4::date) end as whole),
seen as materialized (select count(*) as petitions from placed),
withheld as materialized (
  select case when told.whole - seen.petitions >= 5 then told.whole - seen.petitions else 0 end as petitions
  from told, seen)
    select coalesce(sum(p.share), 0) as seen, coalesce(bool_or(p.share <> 1), false) as estimate,
      (select petitions from withheld) as withheld, exists (select from complaints.petition) as kept
    from placed p;
