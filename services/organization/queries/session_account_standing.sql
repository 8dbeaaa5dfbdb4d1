-- session_account_standing
select enrolled, password_due as "passwordDue"
from organization.account_standing($1);
