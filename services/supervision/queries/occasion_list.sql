-- occasion_list_0a59ea
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.document as "document", t.cancelled_because as "cancelledBecause", t.closed_on as "closedOn", t.next_id as "nextId", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1"
from supervision.occasion t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null
order by t.day desc, t.id desc
limit $1;

-- occasion_list_018c32
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.document as "document", t.cancelled_because as "cancelledBecause", t.closed_on as "closedOn", t.next_id as "nextId", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1"
from supervision.occasion t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.kind = $4
order by t.day, t.id
limit $1;

-- occasion_list_c2b161
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.document as "document", t.cancelled_because as "cancelledBecause", t.closed_on as "closedOn", t.next_id as "nextId", t.source as "source", t.version as "version", (t.title)::text as "~0", (t.id)::text as "~1"
from supervision.occasion t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.state = $4
order by t.title, t.id
limit $1;

-- occasion_list_3a1be3
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.document as "document", t.cancelled_because as "cancelledBecause", t.closed_on as "closedOn", t.next_id as "nextId", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1"
from supervision.occasion t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.kind = $4
order by t.day desc, t.id desc
limit $1;

-- occasion_list_1fdb86
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.document as "document", t.cancelled_because as "cancelledBecause", t.closed_on as "closedOn", t.next_id as "nextId", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1"
from supervision.occasion t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.day >= $4::date and t.day < $5::date
order by t.day desc, t.id desc
limit $1;

-- occasion_list_0bfaa9
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.body as "body", t.body_name as "bodyName", t.body_id as "bodyId", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.document as "document", t.cancelled_because as "cancelledBecause", t.closed_on as "closedOn", t.next_id as "nextId", t.source as "source", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from supervision.occasion t where t.unit_id = u.id and t.day >= $4::date and t.day < $5::date order by t.day desc, t.id desc limit $1) t order by t.day desc, t.id desc limit $1;
