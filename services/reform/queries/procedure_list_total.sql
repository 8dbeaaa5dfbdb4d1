-- procedure_list_total_3868a4
select count(*)::int as total
from (select 1
from reform.procedure t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.code ilike '%' || $3 || '%' or t.name ilike '%' || $4 || '%')
limit 10001) counted;

-- procedure_list_total_814f0f
select count(*)::int as total from (select 1 from reform.procedure t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $3 and c.decided_on <= $4::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $5 and c.decided_on <= $6::date) limit 10001) counted;

-- procedure_list_total_9cd2e3
select count(*)::int as total from (select 1 from reform.procedure t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.level = $3 and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $4 and c.decided_on <= $5::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $6 and c.decided_on <= $7::date) limit 10001) counted;

-- procedure_list_total_9133b5
select count(*)::int as total from (select 1 from reform.procedure t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $3 and c.decided_on <= $4::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $5 and c.decided_on <= $6::date) and t.process_on <= $7::date limit 10001) counted;

-- procedure_list_total_c2a5bd
select count(*)::int as total from (select 1 from reform.procedure t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $3 and c.decided_on <= $4::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $5 and c.decided_on <= $6::date) and t.one_stop_on <= $7::date limit 10001) counted;

-- procedure_list_total_1a160a
select count(*)::int as total from (select 1 from reform.procedure t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.level = $3 and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $4 and c.decided_on <= $5::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $6 and c.decided_on <= $7::date) and t.process_on <= $8::date limit 10001) counted;

-- procedure_list_total_8288fe
select count(*)::int as total from (select 1 from reform.procedure t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.level = $3 and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $4 and c.decided_on <= $5::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $6 and c.decided_on <= $7::date) and t.one_stop_on <= $8::date limit 10001) counted;
