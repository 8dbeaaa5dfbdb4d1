-- dialogue_list_c594a3
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.held_on as "heldOn", t.subject as "subject", t.chair as "chair", t.invited as "invited", t.attended as "attended", t.absence as "absence", t.questions as "questions", t.answers as "answers", t.case_id as "caseId", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.held_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.dialogue t where t.unit_id = u.id order by t.held_on, t.id limit $1) t order by t.held_on, t.id limit $1;

-- dialogue_list_af45ef
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.held_on as "heldOn", t.subject as "subject", t.chair as "chair", t.invited as "invited", t.attended as "attended", t.absence as "absence", t.questions as "questions", t.answers as "answers", t.case_id as "caseId", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.held_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.dialogue t where t.unit_id = u.id order by t.held_on desc, t.id desc limit $1) t order by t.held_on desc, t.id desc limit $1;

-- dialogue_list_472906
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.held_on as "heldOn", t.subject as "subject", t.chair as "chair", t.invited as "invited", t.attended as "attended", t.absence as "absence", t.questions as "questions", t.answers as "answers", t.case_id as "caseId", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.held_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.dialogue t where t.unit_id = u.id and t.kind = $4 order by t.held_on desc, t.id desc limit $1) t order by t.held_on desc, t.id desc limit $1;

-- dialogue_list_b17eee
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.held_on as "heldOn", t.subject as "subject", t.chair as "chair", t.invited as "invited", t.attended as "attended", t.absence as "absence", t.questions as "questions", t.answers as "answers", t.case_id as "caseId", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.held_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.dialogue t where t.unit_id = u.id and t.attended = 0 order by t.held_on desc, t.id desc limit $1) t order by t.held_on desc, t.id desc limit $1;

-- dialogue_list_7d05e7
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.held_on as "heldOn", t.subject as "subject", t.chair as "chair", t.invited as "invited", t.attended as "attended", t.absence as "absence", t.questions as "questions", t.answers as "answers", t.case_id as "caseId", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.held_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.dialogue t where t.unit_id = u.id and t.held_on >= $4::date order by t.held_on desc, t.id desc limit $1) t order by t.held_on desc, t.id desc limit $1;
