-- hand_over_list_total_7bd395
select count(*)::int as total
from (select 1
from organization.hand_over t
limit 10001) counted;

-- hand_over_list_total_f48e88
select count(*)::int as total
from (select 1
from organization.hand_over t
where t.reorganisation_id = $1
limit 10001) counted;
