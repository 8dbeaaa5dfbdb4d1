-- submission_list_327ccb
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from reporting.submission t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.period_id = $4 order by t.due_on desc, t.id desc limit $1;

-- submission_list_9dd804
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from reporting.submission t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1;

-- submission_list_6a7bef
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from reporting.submission t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.unit_id = $4 and t.period_to > $5::date and t.period_to <= $6::date order by t.due_on desc, t.id desc limit $1;

-- submission_list_754184
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from reporting.submission t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.state = any($4) and t.period_to > $5::date and t.period_to <= $6::date order by t.due_on desc, t.id desc limit $1;

-- submission_list_af9240
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_548ec2
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and t.period_id = $4 order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_9cb5fd
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and t.template_code = $4 order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_e2a48b
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_75846b
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and (true) and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_378de8
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and t.unit_id = $4 and t.period_to > $5::date and t.period_to <= $6::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_85eeab
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and t.template_code = $4 and t.period_to > $5::date and t.period_to <= $6::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_fb40c1
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and t.template_code = $4 and t.state = any($5) and t.period_to > $6::date and t.period_to <= $7::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_c7b552
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and (t.submitted_on <= current_setting('app.today', true)::date and t.submitted_on > t.due_on) and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_e1872b
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and (t.submitted_on <= current_setting('app.today', true)::date and t.submitted_on <= t.due_on) and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_bcf7dc
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and (t.submitted_on <= current_setting('app.today', true)::date and t.state in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED')) and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_c24f29
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and (t.submitted_on <= current_setting('app.today', true)::date and t.state not in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED')) and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_2c1787
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from reporting.submission t where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and (case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end) = any($4::text[]) and t.period_to > $5::date and t.period_to <= $6::date order by t.due_on desc, t.id desc limit $1;

-- submission_list_ddfe12
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and ((t.submitted_on <= current_setting('app.today', true)::date) is not true and t.due_on < current_setting('app.today', true)::date) and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;

-- submission_list_4ba52c
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented", (t.due_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
          cross join lateral (select t.* from reporting.submission t where t.unit_id = u.id and ((t.submitted_on <= current_setting('app.today', true)::date) is not true and t.due_on >= current_setting('app.today', true)::date) and t.period_to > $4::date and t.period_to <= $5::date order by t.due_on desc, t.id desc limit $1) t order by t.due_on desc, t.id desc limit $1;
