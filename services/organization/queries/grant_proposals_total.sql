-- grant_proposals_total_8b198e
select count(*)::int as total
from (select 1
from organization.account_grant t
where t.state = $1 and t.role = $2 and t.unit_id = any((select app.units_of('grant.confirm'))::uuid[])
limit 10001) counted;
