-- petitions_counted
with placed as (
select p.id, p.code, p.kind, p.received_on, p.unit_id, 1::numeric as share from complaints.petition p
where p.came_by_id is null and p.received_on >= $2::date and p.received_on < $3::date
  and $1::uuid = any((select app.units())::uuid[])
  and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = p.unit_id
    and c.valid_from <= p.received_on and c.valid_to > p.received_on)), told as materialized (
select case when $1::uuid = any((select app.units())::uuid[])
  then complaints.petitions_of_report($1, $2::date, $3::date, $4::date) end as whole),
seen as materialized (select count(*) as petitions from placed),
withheld as materialized (
  select case when told.whole - seen.petitions >= 5 then told.whole - seen.petitions else 0 end as petitions
  from told, seen),
    listed as (
      select p.id, p.code, p.kind, p.received_on as day, p.unit_id as "unitId", u.name as "unitName", p.share
      from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.received_on and u.valid_to > p.received_on
      union all
      select '00000000-0000-0000-0000-000000000000'::uuid, null, null, '9999-12-31'::date, null, null, petitions from withheld where petitions > 0)
    select l.*, (select count(*) from listed) as total from listed l
    where $5::date is null or (l.day, l.id) > ($5::date, $6::uuid)
    order by l.day, l.id limit $7;
