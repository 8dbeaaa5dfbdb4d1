-- petition_count_restated
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
      select c.n, c.estimate and c.n <> 0 as estimate from complaints.rollup_petition_received_restated($4::uuid, $5::date, $6::date, $7::date, $8::date) c
      union all select p.share as n, p.share <> 1 as estimate from (
    select o.share from single s join hierarchy.restated($9, $10::date, $11::date) o
      on o.origin_id = s.unit_id
    where (select bool_and(each.origin_id = any((select app.units())::uuid[]))
      from hierarchy.restated($12, $13::date, $14::date) each)) p),
    whole as materialized (
  select case when $15::uuid = any((select app.units())::uuid[])
    then complaints.petitions_of_report((select l.origin_id from hierarchy.lineage l
      where l.unit_id = $16 and l.share = 1 and l.valid_from <= $17::date and l.valid_to > $18::date
        and l.known_from <= $19::date and l.known_to > $20::date
        and not exists (select from hierarchy.restated($21, $22::date, $23::date) o where hierarchy.exists_on(o.origin_id, $24::date)
          and not exists (select from hierarchy.closure c where c.ancestor_id = l.origin_id and c.valid_from <= $25::date and c.valid_to > $26::date and c.descendant_id = o.origin_id))
        and not exists (select from hierarchy.closure c where c.ancestor_id = l.origin_id and c.valid_from <= $27::date and c.valid_to > $28::date and c.descendant_id not in (select o.origin_id from hierarchy.restated($29, $30::date, $31::date) o where o.share = 1))
      limit 1), $32::date,
      $33::date, $34::date) end as petitions),
seen as materialized (select coalesce(sum(n), 0) as petitions from placed),
withheld as materialized (
  select case when (cardinality((select complaints.kept_from_me())) > 0
and $35::uuid = any((select app.units_of('denunciation.read'))::uuid[])) then 0
    else coalesce(greatest(whole.petitions - seen.petitions, 0), 0) end as petitions
  from whole, seen)
    select coalesce(sum(p.n), 0) as seen, coalesce(bool_or(p.estimate), false) as estimate,
      (select petitions from withheld) as withheld,
      exists (select from complaints.rollup_petition_due_total((select app.units())) c where c.n > 0)
        or exists (select from single) as recorded,
      cardinality((select complaints.kept_from_me())) > 0 as "isKeptOut"
    from placed p;
