-- theme_list_total_8b0ce8
select count(*)::int as total
from (select 1
from supervision.theme t
limit 10001) counted;

-- theme_list_total_c77cd0
select count(*)::int as total
from (select 1
from supervision.theme t
where t.owner = $1
limit 10001) counted;

-- theme_list_total_fa5401
select count(*)::int as total
from (select 1
from supervision.theme t
where t.unit_id = $1 and t.owner = $2
limit 10001) counted;
