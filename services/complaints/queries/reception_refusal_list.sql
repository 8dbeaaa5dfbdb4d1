-- reception_refusal_list_f0f5ab
select t.id as "id", t.unit_id as "unitId", t.refused_on as "refusedOn", t.ground as "ground", t.people as "people", t.reason as "reason", t.told_by_word as "toldByWord", t.state as "state", t.notice as "notice", t.notified_on as "notifiedOn", t.withdrawn_why as "withdrawnWhy", t.version as "version", (t.refused_on)::text as "~0", (t.id)::text as "~1" from unnest(array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)) as u (id)
          cross join lateral (select t.* from complaints.reception_refusal t where t.unit_id = u.id and exists (select from hierarchy.closure c where c.ancestor_id = $2::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.refused_on and c.valid_to > t.refused_on) and t.refused_on >= $5::date and t.refused_on < $6::date order by t.refused_on desc, t.id desc limit $1) t order by t.refused_on desc, t.id desc limit $1;

-- reception_refusal_list_e9ebc1
select t.id as "id", t.unit_id as "unitId", t.refused_on as "refusedOn", t.ground as "ground", t.people as "people", t.reason as "reason", t.told_by_word as "toldByWord", t.state as "state", t.notice as "notice", t.notified_on as "notifiedOn", t.withdrawn_why as "withdrawnWhy", t.version as "version", (t.refused_on)::text as "~0", (t.id)::text as "~1" from unnest(array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)) as u (id)
          cross join lateral (select t.* from complaints.reception_refusal t where t.unit_id = u.id and exists (select from hierarchy.closure c where c.ancestor_id = $2::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.refused_on and c.valid_to > t.refused_on) and t.state = any($5) and t.refused_on >= $6::date and t.refused_on < $7::date order by t.refused_on desc, t.id desc limit $1) t order by t.refused_on desc, t.id desc limit $1;
