-- client_by_secret
select id, name, array(select g.id from hierarchy.goes_on_as(unit_id) g
  order by g.id = unit_id desc, g.id) as "unitIds", actions, fields, version, expires_at as "expiresAt"
from organization.client_by_secret($1);
