-- procedure_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented"
from reform.procedure t
where t.id = any($1::uuid[]);
