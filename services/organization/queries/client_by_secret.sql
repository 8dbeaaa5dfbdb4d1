-- client_by_secret
select id, name, unit_id as "unitId", actions, fields, version, expires_at as "expiresAt"
from organization.client_by_secret($1);
