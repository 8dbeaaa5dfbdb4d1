-- entry_link_account
select id, username, display_name as "displayName"
from organization.account_of_entry_link($1);
