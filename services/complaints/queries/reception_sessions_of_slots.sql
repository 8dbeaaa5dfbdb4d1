-- reception_sessions_of_slots
select s.id, s.unit_id as "unitId", s.kind, s.day, s.slot_id as "slotId", s.held,
s.delegated_to as "delegatedTo", s.reason, s.no_visitors as "noVisitors", s.place, s.version,
s.recorded_by = 'demonstration' as invented,
came.visits as "visitCount", came.people as "peopleCount", came.delegations as "delegationCount" from complaints.reception_session s left join lateral (select count(*) as visits, coalesce(sum(v.people), 0) as people,
  count(*) filter (where v.delegation) as delegations
from complaints.visit v where v.session_id = s.id) came on true where s.slot_id = any($1::uuid[]);
