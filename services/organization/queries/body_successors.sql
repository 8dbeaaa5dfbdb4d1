-- body_successors
select asked.id, hierarchy.body_successor(asked.id, $1::date) as successor
from unnest($2::uuid[]) asked(id);
