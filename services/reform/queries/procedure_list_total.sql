-- procedure_list_total_3868a4
select count(*)::int as total
from (select 1
from reform.procedure t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.code ilike '%' || $3 || '%' or t.name ilike '%' || $4 || '%')
limit 10001) counted;
