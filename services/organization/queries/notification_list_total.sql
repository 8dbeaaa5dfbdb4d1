-- notification_list_total_b595f6
select count(*)::int as total
from (select 1
from organization.notification t
limit 10001) counted;

-- notification_list_total_d03553
select count(*)::int as total
from (select 1
from organization.notification t
where t.read_at is null
limit 10001) counted;
