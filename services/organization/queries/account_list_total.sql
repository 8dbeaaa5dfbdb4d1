-- account_list_total_4ef546
select count(*)::int as total
from (select 1
from organization.account t
where t.unit_id = any((select app.units_of('account.manage'))::uuid[])
limit 10001) counted;

-- account_list_total_38685f
select count(*)::int as total
from (select 1
from organization.account t
where t.unit_id = any((select app.units_of('account.manage'))::uuid[]) and (t.username like '%' || $1 || '%' or lower(t.display_name) like '%' || $2 || '%')
limit 10001) counted;
