-- procedure_list_191bf1
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.code)::text as "~0", (t.id)::text as "~1"
from reform.procedure t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and (t.code ilike '%' || $4 || '%' or t.name ilike '%' || $5 || '%')
order by t.code, t.id
limit $1;

-- procedure_list_c8862d
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1"
from reform.procedure t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and (t.code ilike '%' || $4 || '%' or t.name ilike '%' || $5 || '%')
order by t.changed_on desc, t.id desc
limit $1;

-- procedure_list_85e160
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.name as "name", t.field as "field", t.level as "level", t.statutory_days as "statutoryDays", t.state as "state", t.changed_on as "changedOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.changed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from reform.procedure t where t.unit_id = u.id and (t.code ilike '%' || $4 || '%' or t.name ilike '%' || $5 || '%') order by t.changed_on desc, t.id desc limit $1) t order by t.changed_on desc, t.id desc limit $1;
