-- petition_list_total_2695a8
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.code = $3
limit 10001) counted;

-- petition_list_total_e5295d
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.matter_id = $3
limit 10001) counted;

-- petition_list_total_3a5fcf
select count(*)::int as total from (select 1 from complaints.petition t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (starts_with(lower(t.code), $3) or strpos(t.summary_folded, $4) > 0
or exists (select from complaints.petition_sender s where s.vault_record_id = t.vault_record_id
  and (strpos(s.name_folded, $5) > 0 or strpos(s.address_folded, $6) > 0))) limit 10001) counted;

-- petition_list_total_9e2502
select count(*)::int as total from (select 1 from complaints.petition t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3) and (starts_with(lower(t.code), $4) or strpos(t.summary_folded, $5) > 0
or exists (select from complaints.petition_sender s where s.vault_record_id = t.vault_record_id
  and (strpos(s.name_folded, $6) > 0 or strpos(s.address_folded, $7) > 0))) limit 10001) counted;
