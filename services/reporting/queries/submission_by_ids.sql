-- submission_by_ids
select t.id as "id", t.unit_id as "unitId", t.period_id as "periodId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "periodFrom", t.period_to as "periodTo", t.state as "state", t.entries as "entries", t.approvals as "approvals", t.reason as "reason", t.submitted_on as "submittedOn", t.steps as "steps", t.version as "version", t.due_on as "dueOn", case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end as "timeliness", case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end as "atUnitId", (case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
else coalesce((select c.ancestor_id from hierarchy.closure c
  where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
  order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
    else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end) = any((select app.units())::uuid[]) as "atSeen", t.recorded_by = 'demonstration' as "invented" from reporting.submission t where t.id = any($1::uuid[]);
