-- sign_in_by_identity
select id, username, display_name as "displayName"
from organization.account_for_identity($1, $2);
