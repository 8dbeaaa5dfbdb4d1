-- petition_count
with single as materialized (
select p.unit_id, p.received_on from complaints.petition p
where p.id = any(array(
    select d.id from complaints.petition d
    where d.kind = 'DENUNCIATION' and d.registered_by = current_setting('app.subject', true)
    union select d.id from complaints.petition d
    where d.kind = 'DENUNCIATION' and d.recorded_by = current_setting('app.subject', true)
    union select unnest(complaints.petitions_sent_here())))
  and (case when p.kind = 'DENUNCIATION' then not p.unit_id = any((select app.units_of('denunciation.read'))::uuid[])
    else not p.unit_id = any((select app.units())::uuid[]) end) and p.came_by_id is null and $1::uuid = any((select app.units())::uuid[])
  and p.received_on >= $2::date and p.received_on < $3::date),
    placed as materialized (
      select c.n, c.estimate and c.n <> 0 as estimate from complaints.rollup_petition_received_reported($4::uuid, $5::date, $6::date) c
      union all select 1, false from single s where exists (select from hierarchy.closure c where c.ancestor_id = $7
    and c.descendant_id = s.unit_id and c.valid_from <= s.received_on and c.valid_to > s.received_on)),
    whole as materialized (
  select case when $8::uuid = any((select app.units())::uuid[])
    then complaints.petitions_of_report($9::uuid, $10::date,
      $11::date, $12::date) end as petitions),
seen as materialized (select coalesce(sum(n), 0) as petitions from placed),
withheld as materialized (
  select case when (cardinality((select complaints.kept_from_me())) > 0
and $13::uuid = any((select app.units_of('denunciation.read'))::uuid[])) then 0
    else coalesce(greatest(whole.petitions - seen.petitions, 0), 0) end as petitions
  from whole, seen)
    select coalesce(sum(p.n), 0) as seen, coalesce(bool_or(p.estimate), false) as estimate,
      (select petitions from withheld) as withheld,
      exists (select from complaints.rollup_petition_due_total((select app.units())) c where c.n > 0)
        or exists (select from single) as recorded,
      cardinality((select complaints.kept_from_me())) > 0 as "isKeptOut"
    from placed p;
