-- grant_proposals_total_755d45
select count(*)::int as total
from (select 1
from organization.account_grant t
where t.state = $1 and t.unit_id = any((select app.units_of('grant.confirm'))::uuid[])
limit 10001) counted;
