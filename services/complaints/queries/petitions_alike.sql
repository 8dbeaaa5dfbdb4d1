-- petitions_alike
with compared as (
  select p.id as "petitionId", coalesce(p.id_hash = $1, false) as "sameId",
    coalesce(p.phone_hash = $2, false) as "samePhone",
    case when $3 = '' or s.name_folded is null then 0 else greatest(app.similarity(s.name_folded, $4),
      app.similarity(s.name_sorted, $5)) end as name,
    case when $6 = '' or s.address_folded is null then 0
      else app.similarity(s.address_folded, $7) end as address,
    case when length($8) < 12 then 0 else greatest(app.similarity(p.summary_folded, $9),
      app.strict_word_similarity($10, p.summary_folded)) end as summary
  from (select distinct f.id from complaints.petitions_like($11, $12, $13, $14, $15::date,
      $16) f) l
  join complaints.petition p on p.id = l.id
  left join complaints.petition_sender s on s.vault_record_id = p.vault_record_id and s.name <> ''
  where (p.kind is null or p.kind <> 'DENUNCIATION') and p.state <> 'MERGED'
    and p.id is distinct from $17::uuid and p.received_on > $18::date - 730)
select * from compared where "sameId" or "samePhone" or name >= 0.6 or summary >= 0.5
order by 4 * "sameId"::int + 3 * "samePhone"::int + 2 * name + address + 2 * summary desc, "petitionId"
limit $19;
