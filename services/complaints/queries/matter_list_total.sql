-- matter_list_total_837a93
select count(*)::int as total
from (select 1
from complaints.matter t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and strpos(t.title_folded, $3) > 0
limit 10001) counted;
