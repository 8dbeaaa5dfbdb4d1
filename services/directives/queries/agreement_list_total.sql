-- agreement_list_total_971f47
select count(*)::int as total
from (select 1
from directives.agreement t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.year = $3
limit 10001) counted;

-- agreement_list_total_fab534
select count(*)::int as total
from (select 1
from directives.agreement t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = $3 and t.year = $4
limit 10001) counted;
