-- petitions_counted_45cba7
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with placed as (
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
    select p.id, p.code, 'petition' as kind, p.kind as "petitionKind", p.received_on as day, p.unit_id as "unitId",
      u.name as "unitName", p.share as value, p.share
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.received_on and u.valid_to > p.received_on
    union all
    select $11::uuid, null, null, null, $12::date, null, null, petitions, 1
    from withheld where petitions > 0) t order by t."day", t."id" limit $13;

-- petitions_counted_a6dc40
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with placed as (
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
    select p.id, p.code, 'petition' as kind, p.kind as "petitionKind", p.received_on as day, p.unit_id as "unitId",
      u.name as "unitName", p.share as value, p.share
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.received_on and u.valid_to > p.received_on
    union all
    select $11::uuid, null, null, null, $12::date, null, null, petitions, 1
    from withheld where petitions > 0) t order by t."day" desc, t."id" desc limit $13;

-- petitions_counted_bd6da4
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with placed as (
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
    select p.id, p.code, 'petition' as kind, p.kind as "petitionKind", p.received_on as day, p.unit_id as "unitId",
      u.name as "unitName", p.share as value, p.share
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.received_on and u.valid_to > p.received_on
    union all
    select $11::uuid, null, null, null, $12::date, null, null, petitions, 1
    from withheld where petitions > 0) t where (t."day", t."id") > ($13, $14) order by t."day", t."id" limit $15;

-- petitions_counted_83bba9
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with placed as (
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
    select p.id, p.code, 'petition' as kind, p.kind as "petitionKind", p.received_on as day, p.unit_id as "unitId",
      u.name as "unitName", p.share as value, p.share
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.received_on and u.valid_to > p.received_on
    union all
    select $11::uuid, null, null, null, $12::date, null, null, petitions, 1
    from withheld where petitions > 0) t where (t."day", t."id") < ($13, $14) order by t."day" desc, t."id" desc limit $15;
