-- emulation_model_list_total_d836e9
select count(*)::int as total
from (select 1
from directives.emulation_model t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- emulation_model_list_total_ad9975
select count(*)::int as total
from (select 1
from directives.emulation_model t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = $3 and t.field = $4
limit 10001) counted;
