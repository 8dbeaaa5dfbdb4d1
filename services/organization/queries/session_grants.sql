-- session_grants
select role, unit_id as "unitId", valid_from as "validFrom", valid_to as "validTo"
from organization.grants_in_force($1, $2);
