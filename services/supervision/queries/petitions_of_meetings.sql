-- petitions_of_meetings
select o.id as "occasionId", count(f.id)::int as total,
  count(f.id) filter (where f.state <> all($2))::int as open,
  count(f.id) filter (where f.outcome = 'SOLVED')::int as solved,
  count(f.id) filter (where f.outcome = 'EXPLAINED')::int as explained,
  count(f.id) filter (where f.outcome = 'IN_PROGRESS')::int as "inProgress",
  (select count(*) from supervision.carry_over c where c.to_id = o.id)::int as "carriedIn",
  (select count(*) from supervision.carry_over c where c.from_id = o.id)::int as "carriedOut"
from supervision.occasion o
left join supervision.follow_up f on f.occasion_id = o.id and f.kind = 'VOTER_PETITION'
where o.id = any($1::uuid[]) group by o.id;
