-- reception_schedule_list_34a705
select t.id as "id", t.unit_id as "unitId", t.period_from as "from", t.period_to as "to", t.channel as "channel", t.document as "document", t.proof as "proof", t.posted_on as "postedOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.period_from)::text as "~0", (t.id)::text as "~1" from complaints.reception_schedule t where array_position((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)), t.unit_id) is not null and t.period_from < $5::date and t.period_to > $6::date order by t.period_from, t.id limit $1;

-- reception_schedule_list_759630
select t.id as "id", t.unit_id as "unitId", t.period_from as "from", t.period_to as "to", t.channel as "channel", t.document as "document", t.proof as "proof", t.posted_on as "postedOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.period_from)::text as "~0", (t.id)::text as "~1" from unnest(array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)) as u (id)
          cross join lateral (select t.* from complaints.reception_schedule t where t.unit_id = u.id and t.period_from < $5::date and t.period_to > $6::date order by t.period_from, t.id limit $1) t order by t.period_from, t.id limit $1;

-- reception_schedule_list_3b0d95
select t.id as "id", t.unit_id as "unitId", t.period_from as "from", t.period_to as "to", t.channel as "channel", t.document as "document", t.proof as "proof", t.posted_on as "postedOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", (t.period_from)::text as "~0", (t.id)::text as "~1" from unnest(array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $2::uuid
and c.valid_from < $4::date and c.valid_to > $3::date)) as u (id)
          cross join lateral (select t.* from complaints.reception_schedule t where t.unit_id = u.id and t.period_from < $5::date and t.period_to > $6::date and (t.period_from, t.id) > ($7, $8) order by t.period_from, t.id limit $1) t order by t.period_from, t.id limit $1;
