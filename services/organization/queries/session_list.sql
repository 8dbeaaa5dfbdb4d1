-- session_list
select t.id as "id", t.account_id as "accountId", t.created_at as "createdAt", t.last_seen_at as "lastSeenAt", t.expires_at as "expiresAt", t.address_hint as "addressHint", t.second_factor_at is not null as "secondFactor", t.account_id as "~of" from organization.session t
        where t.account_id = any($1) and t.ended_at is null and t.expires_at > clock_timestamp()
and t.last_seen_at > clock_timestamp() - interval '30 minutes' order by t.last_seen_at desc, t.id;
