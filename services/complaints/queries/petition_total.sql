-- petition_total
select case when cardinality((select complaints.kept_from_me())) = 0 then (select coalesce(sum(c.n), 0) from complaints.rollup_petition_due_total(hierarchy.under($1::uuid, $2::date)) c
    where ($3::text[] is null or c.state = any($4::text[]))
      and ($5::text[] is null or c.kind = any($6::text[])))
  + (select count(*) from complaints.petition p where p.id = any(array(
  select d.id from complaints.petition d
  where d.kind = 'DENUNCIATION' and d.registered_by = current_setting('app.subject', true)
  union select d.id from complaints.petition d
  where d.kind = 'DENUNCIATION' and d.recorded_by = current_setting('app.subject', true)
  union select unnest(complaints.petitions_sent_here())))
and (case when p.kind = 'DENUNCIATION' then not p.unit_id = any((select app.units_of('denunciation.read'))::uuid[])
  else not p.unit_id = any((select app.units())::uuid[]) end)
      and p.unit_id = any((select hierarchy.under($7::uuid, $8::date))::uuid[])
      and ($9::text[] is null or p.state = any($10::text[]))
      and ($11::text[] is null or coalesce(p.kind, '') = any($12::text[]))
      and true) end as total;
