-- audit_list_138a95
select id, at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exact, "order", coarse, subject, field as action, outcome,
target_id as "targetId", unit_id as "unitId", stream || '/' || seq as place
  from (select id, at as at, id as "order", false as coarse, subject, field as field, outcome,
  target_id, unit_id, stream, seq from reform.audit_entry) e
  where ($1::text is null or subject = $1) and ($2::text is null or field = $2)
and ($3::uuid is null or target_id = $3) and ($4::boolean is null or (outcome <> 'DONE') = $4)
and ($5::date is null or at >= $5::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
and ($6::date is null or at < $6::date::timestamp at time zone 'Asia/Ho_Chi_Minh') and ($7::text is null or (at, "order") > ($7::timestamptz, $8::uuid))
  order by at, "order" limit $9;

-- audit_list_6d8e46
select id, at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exact, "order", coarse, subject, field as action, outcome,
target_id as "targetId", unit_id as "unitId", stream || '/' || seq as place
  from (select id, at as at, id as "order", false as coarse, subject, field as field, outcome,
  target_id, unit_id, stream, seq from reform.audit_entry) e
  where ($1::text is null or subject = $1) and ($2::text is null or field = $2)
and ($3::uuid is null or target_id = $3) and ($4::boolean is null or (outcome <> 'DONE') = $4)
and ($5::date is null or at >= $5::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
and ($6::date is null or at < $6::date::timestamp at time zone 'Asia/Ho_Chi_Minh') and ($7::text is null or (at, "order") < ($7::timestamptz, $8::uuid))
  order by at desc, "order" desc limit $9;
