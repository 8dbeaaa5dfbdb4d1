-- calendar_decision_list_total_12b750
select count(*)::int as total from (select 1 from (select d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document,
d.decided_on as "decidedOn", d.recorded_on as "recordedOn", d.position
from organization.calendar_decision d where d.day >= $1::date and d.day < $2::date) t limit 10001) counted;
