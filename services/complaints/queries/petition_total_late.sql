-- petition_total_late
select case when cardinality((select complaints.kept_from_me())) = 0 then (select coalesce(sum(c.n), 0) from complaints.rollup_petition_due_among(hierarchy.under($1::uuid, $2::date), $3::date, $4::date) c
    where ($5::text[] is null or c.state = any($6::text[]))
      and ($7::text[] is null or c.kind = any($8::text[])))
  + (select count(*) from complaints.petition p where p.id = any(array(
  select d.id from complaints.petition d
  where d.kind = 'DENUNCIATION' and d.registered_by = current_setting('app.subject', true)
  union select d.id from complaints.petition d
  where d.kind = 'DENUNCIATION' and d.recorded_by = current_setting('app.subject', true)
  union select unnest(complaints.petitions_sent_here())))
and (case when p.kind = 'DENUNCIATION' then not p.unit_id = any((select app.units_of('denunciation.read'))::uuid[])
  else not p.unit_id = any((select app.units())::uuid[]) end)
      and p.unit_id = any((select hierarchy.under($9::uuid, $10::date))::uuid[])
      and ($11::text[] is null or p.state = any($12::text[]))
      and ($13::text[] is null or coalesce(p.kind, '') = any($14::text[]))
      and p.due_on < $15::date) end as total;
