-- identity_of_accounts
select t.id as "id", t.account_id as "accountId", t.issuer as "issuer", t.subject as "subject", t.account_id as "~of" from organization.identity t
where t.account_id = any($1) and t.unlinked_at is null order by t.issuer, t.subject;
