-- lost_grants
select g.unit_id as "unitId", g.role, count(distinct g.account_id) as accounts
from organization.account_grant g
where g.unit_id = any($1::uuid[]) and g.state = 'CONFIRMED' and coalesce(g.valid_to, 'infinity') > $2::date
group by g.unit_id, g.role order by g.unit_id, g.role;
