-- session_seen
select id, account_id as "accountId", display_name as "displayName", authz_version as "authzVersion",
expires_at as "expiresAt", passed, language from organization.session_seen($1, $2);
