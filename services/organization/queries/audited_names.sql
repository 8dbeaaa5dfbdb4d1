-- audited_names
select id, kind, display_name as "displayName"
from organization.audited_names($1::uuid[]);
