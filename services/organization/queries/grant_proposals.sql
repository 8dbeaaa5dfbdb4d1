-- grant_proposals_34cdef
select t.id as "id", t.account_id as "accountId", t.role as "role", t.unit_id as "unitId", t.valid_from as "validFrom", t.valid_to as "validTo", t.state as "state", t.version as "version", t.granted_by as "grantedBy", (t.id)::text as "~0"
from organization.account_grant t
where t.state = $2 and t.role = $3 and t.unit_id = any((select app.units_of('grant.confirm'))::uuid[])
order by t.id
limit $1;
