-- hand_over_list_b7009d
select t.id as "id", t.reorganisation_id as "reorganisationId", t.unit_id as "unitId", t.from_unit_id as "fromUnitId", t.domain as "domain", t.kind as "kind", t.item_id as "itemId", t.label as "label", t.effective_on as "effectiveOn", t.state as "state", t.version as "version", t.accepted_by_name as "acceptedByName", (t.label)::text as "~0", (t.id)::text as "~1"
from organization.hand_over t
order by t.label, t.id
limit $1;

-- hand_over_list_a1276a
select t.id as "id", t.reorganisation_id as "reorganisationId", t.unit_id as "unitId", t.from_unit_id as "fromUnitId", t.domain as "domain", t.kind as "kind", t.item_id as "itemId", t.label as "label", t.effective_on as "effectiveOn", t.state as "state", t.version as "version", t.accepted_by_name as "acceptedByName", (t.label)::text as "~0", (t.id)::text as "~1"
from organization.hand_over t
where t.reorganisation_id = $2
order by t.label, t.id
limit $1;

-- hand_over_list_7a8b3b
select t.id as "id", t.reorganisation_id as "reorganisationId", t.unit_id as "unitId", t.from_unit_id as "fromUnitId", t.domain as "domain", t.kind as "kind", t.item_id as "itemId", t.label as "label", t.effective_on as "effectiveOn", t.state as "state", t.version as "version", t.accepted_by_name as "acceptedByName", (t.label)::text as "~0", (t.id)::text as "~1"
from organization.hand_over t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.state = $4
order by t.label, t.id
limit $1;

-- hand_over_list_a8d458
select t.id as "id", t.reorganisation_id as "reorganisationId", t.unit_id as "unitId", t.from_unit_id as "fromUnitId", t.domain as "domain", t.kind as "kind", t.item_id as "itemId", t.label as "label", t.effective_on as "effectiveOn", t.state as "state", t.version as "version", t.accepted_by_name as "acceptedByName", (t.label)::text as "~0", (t.id)::text as "~1"
from organization.hand_over t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.state = $4 and t.effective_on <= $5::date
order by t.label, t.id
limit $1;

-- hand_over_list_9cd31c
select t.id as "id", t.reorganisation_id as "reorganisationId", t.unit_id as "unitId", t.from_unit_id as "fromUnitId", t.domain as "domain", t.kind as "kind", t.item_id as "itemId", t.label as "label", t.effective_on as "effectiveOn", t.state as "state", t.version as "version", t.accepted_by_name as "acceptedByName", (t.label)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from organization.hand_over t where t.unit_id = u.id and t.state = $4 order by t.label, t.id limit $1) t order by t.label, t.id limit $1;
