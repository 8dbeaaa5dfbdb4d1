-- second_factor_codes_left
select count(*) as left from organization.recovery_code c
join organization.second_factor f on f.id = c.factor_id and f.removed_at is null
where c.account_id = $1 and c.used_at is null;
