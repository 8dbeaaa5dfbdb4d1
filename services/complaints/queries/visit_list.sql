-- visit_list_172566
select t.id as "id", t.session_id as "sessionId", t.unit_id as "unitId", t.day as "day", t.people as "people", t.again as "again", t.delegation as "delegation", t.representatives as "representatives", t.summary as "summary", t.matter_id as "matterId", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1" from complaints.visit t where array_position((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)), t.unit_id) is not null and exists (select from hierarchy.closure c where c.ancestor_id = $2::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.day and c.valid_to > t.day) and t.day >= $5::date and t.day < $6::date order by t.day, t.id limit $1;

-- visit_list_3f011c
select t.id as "id", t.session_id as "sessionId", t.unit_id as "unitId", t.day as "day", t.people as "people", t.again as "again", t.delegation as "delegation", t.representatives as "representatives", t.summary as "summary", t.matter_id as "matterId", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1" from complaints.visit t where array_position((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)), t.unit_id) is not null and exists (select from hierarchy.closure c where c.ancestor_id = $2::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.day and c.valid_to > t.day) and t.day >= $5::date and t.day < $6::date and (t.day, t.id) > ($7, $8) order by t.day, t.id limit $1;

-- visit_list_4035cc
select t.id as "id", t.session_id as "sessionId", t.unit_id as "unitId", t.day as "day", t.people as "people", t.again as "again", t.delegation as "delegation", t.representatives as "representatives", t.summary as "summary", t.matter_id as "matterId", t.version as "version", (t.day)::text as "~0", (t.id)::text as "~1" from unnest(array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)) as u (id)
          cross join lateral (select t.* from complaints.visit t where t.unit_id = u.id and exists (select from hierarchy.closure c where c.ancestor_id = $2::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.day and c.valid_to > t.day) and t.day >= $5::date and t.day < $6::date order by t.day, t.id limit $1) t order by t.day, t.id limit $1;
