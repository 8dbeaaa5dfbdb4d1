-- api_keys
select t.id as "id", t.client_id as "clientId", t.prefix as "prefix", t.created_at as "createdAt", t.ends_at as "endsAt", t.revoked_at as "revokedAt", t.last_used_at as "lastUsedAt", (t.revoked_at is null and (t.ends_at is null or t.ends_at > clock_timestamp())) as "live", t.client_id as "~of" from organization.api_key t
where t.client_id = any($1) order by t.created_at desc, t.id;
