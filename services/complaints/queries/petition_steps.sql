-- petition_steps
select id, petition_id as "petitionId", step, from_state as "fromState", to_state as "toState", reason,
  document, effective_on as "effectiveOn", recorded_at as at
from complaints.petition_step where petition_id = any($1::uuid[]) order by recorded_at, id;
