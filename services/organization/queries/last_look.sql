-- last_look
select m.looked_on as "lookedOn"
from organization.digest_mark m;
