-- procedure_list_63a221
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.code)::text as "~0", (t.id)::text as "~1"
from reform.procedure t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and (t.code ilike '%' || $4 || '%' or t.name ilike '%' || $5 || '%')
order by t.code, t.id
limit $1;

-- procedure_list_6734f6
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1"
from reform.procedure t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and (t.code ilike '%' || $4 || '%' or t.name ilike '%' || $5 || '%')
order by t.changed_on desc, t.id desc
limit $1;

-- procedure_list_c5b18d
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from reform.procedure t where t.unit_id = u.id and (t.code ilike '%' || $4 || '%' or t.name ilike '%' || $5 || '%') order by t.changed_on desc, t.id desc limit $1) t order by t.changed_on desc, t.id desc limit $1;

-- procedure_list_eda3a6
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from reform.procedure t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $4 and c.decided_on <= $5::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $6 and c.decided_on <= $7::date) order by t.changed_on desc, t.id desc limit $1;

-- procedure_list_9202b2
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from reform.procedure t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.level = $4 and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $5 and c.decided_on <= $6::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $7 and c.decided_on <= $8::date) order by t.changed_on desc, t.id desc limit $1;

-- procedure_list_72750b
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from reform.procedure t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $4 and c.decided_on <= $5::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $6 and c.decided_on <= $7::date) and t.process_on <= $8::date order by t.changed_on desc, t.id desc limit $1;

-- procedure_list_4967d1
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from reform.procedure t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $4 and c.decided_on <= $5::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $6 and c.decided_on <= $7::date) and t.one_stop_on <= $8::date order by t.changed_on desc, t.id desc limit $1;

-- procedure_list_2d628e
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from reform.procedure t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.level = $4 and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $5 and c.decided_on <= $6::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $7 and c.decided_on <= $8::date) and t.process_on <= $9::date order by t.changed_on desc, t.id desc limit $1;

-- procedure_list_f8092b
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.one_stop_on as "oneStopOn", t.process_decision as "processDecision", t.process_on as "processOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from reform.procedure t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.level = $4 and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $5 and c.decided_on <= $6::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $7 and c.decided_on <= $8::date) and t.one_stop_on <= $9::date order by t.changed_on desc, t.id desc limit $1;
