-- reception_session_list
select s.id, s.unit_id as "unitId", s.kind, s.day, s.slot_id as "slotId", s.held,
s.delegated_to as "delegatedTo", s.reason, s.no_visitors as "noVisitors", s.place, s.version,
s.recorded_by = 'demonstration' as invented,
came.visits as "visitCount", came.people as "peopleCount", came.delegations as "delegationCount", (select count(*) from complaints.reception_session s where s.day >= $2::date and s.day < $3::date and ($4::text is null or s.kind = $4)
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = s.unit_id
  and c.valid_from <= s.day and c.valid_to > s.day)) as total
    from complaints.reception_session s left join lateral (select count(*) as visits, coalesce(sum(v.people), 0) as people,
  count(*) filter (where v.delegation) as delegations
from complaints.visit v where v.session_id = s.id) came on true
    where s.day >= $2::date and s.day < $3::date and ($4::text is null or s.kind = $4)
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = s.unit_id
  and c.valid_from <= s.day and c.valid_to > s.day) and ($5::date is null or (s.day, s.id) > ($5::date, $6::uuid))
    order by s.day, s.id limit $7;
