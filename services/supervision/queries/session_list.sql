-- session_list_f1d470
select t.id as "id", t.unit_id as "unitId", t.programme_id as "programmeId", t.theme_id as "themeId", t.kind as "kind", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.minutes as "minutes", t.cancelled_because as "cancelledBecause", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1"
from supervision.session t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null
order by t.day desc, t.id desc
limit $1;

-- session_list_a37de9
select t.id as "id", t.unit_id as "unitId", t.programme_id as "programmeId", t.theme_id as "themeId", t.kind as "kind", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.minutes as "minutes", t.cancelled_because as "cancelledBecause", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1"
from supervision.session t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.day >= $4::date and t.day < $5::date
order by t.day desc, t.id desc
limit $1;

-- session_list_529ccd
select t.id as "id", t.unit_id as "unitId", t.programme_id as "programmeId", t.theme_id as "themeId", t.kind as "kind", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.minutes as "minutes", t.cancelled_because as "cancelledBecause", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from supervision.session t where t.unit_id = u.id and t.day >= $4::date and t.day < $5::date order by t.day desc, t.id desc limit $1) t order by t.day desc, t.id desc limit $1;
