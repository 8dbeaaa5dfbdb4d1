-- correction_list_total_05b5ed
select count(*)::int as total
from (select 1
from directives.correction t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = $3
limit 10001) counted;
