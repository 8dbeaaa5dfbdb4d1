-- carried_over
select follow_up_id as "followUpId", from_id as "fromId", to_id as "toId", carried_on as "on"
from supervision.carry_over where follow_up_id = any($1::uuid[]) order by carried_on, id;
