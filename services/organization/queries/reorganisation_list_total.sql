-- reorganisation_list_total_80a9e5
select count(*)::int as total
from (select 1
from organization.reorganisation t
limit 10001) counted;
