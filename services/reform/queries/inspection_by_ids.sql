-- inspection_by_ids
select t.id as "id", t.unit_id as "unitId", t.team as "team", t.plan as "plan", t.mode as "mode", t.planned_from as "from", t.planned_to as "to", t.state as "state", t.version as "version", t.recorded_by = 'demonstration' as "invented"
from reform.inspection t
where t.id = any($1::uuid[]);
