-- denunciation_case_list_total_1ead53
select count(*)::int as total
from (select 1
from complaints.denunciation_case t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- denunciation_case_list_total_9f82b0
select count(*)::int as total
from (select 1
from complaints.denunciation_case t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and starts_with(t.code, $3)
limit 10001) counted;
