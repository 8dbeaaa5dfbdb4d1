-- api_clients_799f99
select t.id as "id", t.unit_id as "unitId", t.name as "name", t.actions as "actions", t.fields as "fields", t.expires_at as "expiresAt", t.disabled_at as "disabledAt", t.version as "version", t.created_at as "createdAt", (t.disabled_at is null and (t.expires_at is null or t.expires_at > clock_timestamp())) as "live", (t.name collate "vi-x-icu")::text as "~0", (t.id)::text as "~1"
from organization.api_client t
order by t.name collate "vi-x-icu", t.id
limit $1;
