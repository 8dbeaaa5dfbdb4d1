-- audit_list_total_4e53eb
select count(*)::int as total from (select 1 from (select id, at as at, id as "order", false as coarse, subject, field as field, outcome,
  target_id, unit_id, stream, seq from reform.audit_entry) e where ($1::text is null or subject = $1) and ($2::text is null or field = $2)
and ($3::uuid is null or target_id = $3) and ($4::boolean is null or (outcome <> 'DONE') = $4)
and ($5::date is null or at >= $5::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
and ($6::date is null or at < $6::date::timestamp at time zone 'Asia/Ho_Chi_Minh') limit 10001) counted;
