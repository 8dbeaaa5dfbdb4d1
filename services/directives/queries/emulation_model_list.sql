-- emulation_model_list_297cd5
select t.id as "id", t.unit_id as "unitId", t.run_by as "runBy", t.run_by_body_id as "runByBodyId", t.title as "title", t.field as "field", t.started_on as "startedOn", t.state as "state", t.recognised_by as "recognisedBy", t.recognised_on as "recognisedOn", t.ended_on as "endedOn", t.invented as "invented", t.version as "version", (t.started_on)::text as "~0", (t.id)::text as "~1"
from directives.emulation_model t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.state = $4 and t.field = $5
order by t.started_on desc, t.id desc
limit $1;

-- emulation_model_list_e5d1f7
select t.id as "id", t.unit_id as "unitId", t.run_by as "runBy", t.run_by_body_id as "runByBodyId", t.title as "title", t.field as "field", t.started_on as "startedOn", t.state as "state", t.recognised_by as "recognisedBy", t.recognised_on as "recognisedOn", t.ended_on as "endedOn", t.invented as "invented", t.version as "version", (t.started_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from directives.emulation_model t where t.unit_id = u.id order by t.started_on desc, t.id desc limit $1) t order by t.started_on desc, t.id desc limit $1;
