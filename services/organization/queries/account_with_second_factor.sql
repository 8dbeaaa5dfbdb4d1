-- account_with_second_factor
select account_id as id from organization.second_factor
where account_id = any($1::uuid[]) and confirmed_at is not null and removed_at is null;
