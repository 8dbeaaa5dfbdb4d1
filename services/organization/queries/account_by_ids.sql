-- account_by_ids
select t.id as "id", t.username as "username", t.display_name as "displayName", t.unit_id as "unitId", t.disabled as "disabled", t.language as "language", t.version as "version"
from organization.account t
where t.id = any($1::uuid[]);
