-- clock_by_id
select c.id, c.subject_kind as "subjectKind", c.subject_id as "subjectId",
c.unit_id as "unitId", c.waiting_unit_id as "waitingUnitId", c.kind, c.state, c.armed_on as "armedOn",
c.ended_on as "endedOn", c.due_on as "dueOn", c.warn_on as "warnOn", c.version, (select jsonb_agg(jsonb_build_object('kind', e.kind, 'on', e.happened_on, 'facts', e.facts) order by e.seq)
  from reporting.clock_event e where e.clock_id = c.id) as events from reporting.clock c where c.id = $1;
