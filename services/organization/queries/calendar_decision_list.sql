-- calendar_decision_list_9c8efb
select t.*, (t."day")::text as "~0", (t."position")::text as "~1" from (select d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document,
d.decided_on as "decidedOn", d.recorded_on as "recordedOn", d.position
from organization.calendar_decision d where d.day >= $1::date and d.day < $2::date) t order by t."day", t."position" limit $3;

-- calendar_decision_list_c35a34
select t.*, (t."day")::text as "~0", (t."position")::text as "~1" from (select d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document,
d.decided_on as "decidedOn", d.recorded_on as "recordedOn", d.position
from organization.calendar_decision d where d.day >= $1::date and d.day < $2::date) t order by t."day" desc, t."position" desc limit $3;

-- calendar_decision_list_ead1ae
select t.*, (t."day")::text as "~0", (t."position")::text as "~1" from (select d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document,
d.decided_on as "decidedOn", d.recorded_on as "recordedOn", d.position
from organization.calendar_decision d where d.day >= $1::date and d.day < $2::date) t where (t."day", t."position") > ($3, $4) order by t."day", t."position" limit $5;
