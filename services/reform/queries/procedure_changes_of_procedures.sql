-- procedure_changes_of_procedures
select t.id as "id", t.procedure_id as "procedureId", t.unit_id as "unitId", t.kind as "kind", t.decision as "decision", t.decided_on as "decidedOn", t.recorded_by = 'demonstration' as "invented", t.procedure_id as "~of" from reform.procedure_change t
where t.procedure_id = any($1) order by t.decided_on desc, t.id desc;
