-- reception_session_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.day as "day", t.slot_id as "slotId", t.held as "held", t.delegated_to as "delegatedTo", t.reason as "reason", t.no_visitors as "noVisitors", t.place as "place", t.version as "version", t.recorded_by = 'demonstration' as "invented", (select count(*)
from complaints.visit v
where v.session_id = t.id) as "visitCount", (select coalesce(sum(v.people), 0)
from complaints.visit v
where v.session_id = t.id) as "peopleCount", (select count(*) filter (where v.delegation)
from complaints.visit v
where v.session_id = t.id) as "delegationCount"
from complaints.reception_session t
where t.id = any($1::uuid[]);
