-- backlog_item_list_75abe1
select t.id as "id", t.unit_id as "unitId", t.programme as "programme", t.title as "title", t.listed_on as "listedOn", t.case_id as "caseId", t.state as "state", t.outcome as "outcome", t.ended_on as "endedOn", t.document as "document", t.note as "note", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.listed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.backlog_item t where t.unit_id = u.id order by t.listed_on, t.id limit $1) t order by t.listed_on, t.id limit $1;

-- backlog_item_list_af7cb7
select t.id as "id", t.unit_id as "unitId", t.programme as "programme", t.title as "title", t.listed_on as "listedOn", t.case_id as "caseId", t.state as "state", t.outcome as "outcome", t.ended_on as "endedOn", t.document as "document", t.note as "note", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.listed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.backlog_item t where t.unit_id = u.id order by t.listed_on desc, t.id desc limit $1) t order by t.listed_on desc, t.id desc limit $1;

-- backlog_item_list_1d79de
select t.id as "id", t.unit_id as "unitId", t.programme as "programme", t.title as "title", t.listed_on as "listedOn", t.case_id as "caseId", t.state as "state", t.outcome as "outcome", t.ended_on as "endedOn", t.document as "document", t.note as "note", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.listed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.backlog_item t where t.unit_id = u.id and t.state = $4 order by t.listed_on desc, t.id desc limit $1) t order by t.listed_on desc, t.id desc limit $1;

-- backlog_item_list_d91840
select t.id as "id", t.unit_id as "unitId", t.programme as "programme", t.title as "title", t.listed_on as "listedOn", t.case_id as "caseId", t.state as "state", t.outcome as "outcome", t.ended_on as "endedOn", t.document as "document", t.note as "note", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.listed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.backlog_item t where t.unit_id = u.id and t.outcome = $4 order by t.listed_on desc, t.id desc limit $1) t order by t.listed_on desc, t.id desc limit $1;

-- backlog_item_list_69f579
select t.id as "id", t.unit_id as "unitId", t.programme as "programme", t.title as "title", t.listed_on as "listedOn", t.case_id as "caseId", t.state as "state", t.outcome as "outcome", t.ended_on as "endedOn", t.document as "document", t.note as "note", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.listed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.backlog_item t where t.unit_id = u.id and t.programme = $4 order by t.listed_on desc, t.id desc limit $1) t order by t.listed_on desc, t.id desc limit $1;

-- backlog_item_list_bcb957
select t.id as "id", t.unit_id as "unitId", t.programme as "programme", t.title as "title", t.listed_on as "listedOn", t.case_id as "caseId", t.state as "state", t.outcome as "outcome", t.ended_on as "endedOn", t.document as "document", t.note as "note", t.version as "version", (t.recorded_by = 'demonstration') as "invented", (t.title collate "vi-x-icu")::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.backlog_item t where t.unit_id = u.id order by t.title collate "vi-x-icu", t.id limit $1) t order by t.title collate "vi-x-icu", t.id limit $1;
