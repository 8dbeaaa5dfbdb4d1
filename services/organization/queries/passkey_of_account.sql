-- passkey_of_account
select t.id as "id", t.account_id as "accountId", t.name as "name", t.created_at as "createdAt", t.last_used_at as "lastUsedAt", t.account_id as "~of" from organization.passkey t
where t.account_id = any($1) and t.removed_at is null order by t.created_at, t.id;
