-- petitions_alike
with compared as (
  select p.id as "petitionId", p.vault_record_id = any($1::uuid[]) as "sameId",
    p.vault_record_id = any($2::uuid[]) as "samePhone",
    coalesce(complaints.alike(s.name_marks, $3::text[]), 0) as name,
    coalesce(complaints.alike(s.address_marks, $4::text[]), 0) as address,
    case when length($5) < 12 then 0 else greatest(app.similarity(p.summary_folded, $6),
      app.strict_word_similarity($7, p.summary_folded)) end as summary
  from (select distinct f.id from complaints.petitions_like($8::uuid[], $9::text[], $10,
      $11::date, $12) f) l
  join complaints.petition p on p.id = l.id
  left join complaints.petition_sender s on s.vault_record_id = p.vault_record_id and s.sealed <> ''
  where (p.kind is null or p.kind <> 'DENUNCIATION') and p.state <> 'MERGED'
    and p.id is distinct from $13::uuid and p.received_on > $14::date - 730)
select * from compared where "sameId" or "samePhone" or name >= 0.6 or summary >= 0.5
order by 4 * "sameId"::int + 3 * "samePhone"::int + 2 * name + address + 2 * summary desc, "petitionId"
limit $15;
