-- account_list_fcf29d
select t.id as "id", t.username as "username", t.display_name as "displayName", t.unit_id as "unitId", t.disabled as "disabled", t.language as "language", t.version as "version", (t.username)::text as "~0", (t.id)::text as "~1"
from organization.account t
where t.unit_id = any((select app.units_of('account.manage'))::uuid[])
order by t.username, t.id
limit $1;

-- account_list_dc418e
select t.id as "id", t.username as "username", t.display_name as "displayName", t.unit_id as "unitId", t.disabled as "disabled", t.language as "language", t.version as "version", (t.username)::text as "~0", (t.id)::text as "~1"
from organization.account t
where t.unit_id = any((select app.units_of('account.manage'))::uuid[]) and (t.username like '%' || $2 || '%' or lower(t.display_name) like '%' || $3 || '%')
order by t.username, t.id
limit $1;

-- account_list_04af38
select t.id as "id", t.username as "username", t.display_name as "displayName", t.unit_id as "unitId", t.disabled as "disabled", t.language as "language", t.version as "version", (t.username)::text as "~0", (t.id)::text as "~1"
from organization.account t
where t.unit_id = any((select app.units_of('account.manage'))::uuid[]) and (t.username like '%' || $2 || '%' or lower(t.display_name) like '%' || $3 || '%') and (t.username, t.id) > ($4, $5)
order by t.username, t.id
limit $1;
