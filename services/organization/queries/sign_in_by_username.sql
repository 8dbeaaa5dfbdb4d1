-- sign_in_by_username
select id, username, display_name as "displayName", password_hash as "passwordHash"
from organization.account_for_sign_in($1);
