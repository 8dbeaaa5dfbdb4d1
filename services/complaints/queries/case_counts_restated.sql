-- case_counts_restated
with
scope_origin as materialized (select * from hierarchy.restated($1, $2::date, $3::date)),
scope as materialized (
  select o.origin_id as unit_id, $4::date as since, $5::date as until, o.share from scope_origin o
  where $6::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from scope_origin each)),
ever_origin as materialized (select * from hierarchy.restated($7, $8::date, $9::date)),
ever as materialized (
  select o.origin_id as unit_id, $10::date as since, $11::date as until, o.share from ever_origin o
  where $12::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from ever_origin each)), placed as (
  select 'complaints.cases' as key, 'complaint_case' as kind, c.id, c.unit_id, c.accepted_on as day,
    'Vụ ' || c.code || ' thụ lý' as label, c.recorded_by, scope.share
  from scope cross join lateral (select * from complaints.complaint_case c where c.unit_id = scope.unit_id
    and c.accepted_on >= scope.since and c.accepted_on < scope.until) c
  union all
  select 'complaints.cases.resolved', 'complaint_case', c.id, c.unit_id, c.decided_on,
    'Vụ ' || c.code || ', quyết định ' || c.decision, c.recorded_by, scope.share
  from scope cross join lateral (select * from complaints.complaint_case c where c.unit_id = scope.unit_id
    and c.decided_on >= scope.since and c.decided_on < scope.until) c
  union all
  select k.key, 'dialogue', d.id, d.unit_id, d.held_on, 'Đối thoại', d.recorded_by, scope.share
  from scope cross join lateral (select * from complaints.dialogue d where d.unit_id = scope.unit_id
    and d.held_on >= scope.since and d.held_on < scope.until) d
  join hierarchy.unit u on u.id = d.unit_id and u.valid_from <= d.held_on and u.valid_to > d.held_on
  cross join lateral unnest(case d.kind
    when 'LEADERS' then case u.level when 'PROVINCE' then array['complaints.dialogue.province'] end
    when 'LAND_CLEARANCE' then array['complaints.dialogue.land_clearance']
      || case when d.attended = 0 then array['complaints.dialogue.land_clearance.unattended'] else '{}' end
    when 'PROJECT_ROLLOUT' then array['complaints.dialogue.project_rollout',
      'complaints.dialogue.project_rollout.' || lower(u.level)]
    else array['complaints.dialogue.grievance', 'complaints.dialogue.grievance.' || lower(u.level)] end) k (key)
  union all
  select k.key, 'backlog_item', b.id, b.unit_id, b.listed_on, 'Vụ tồn đọng theo ' || b.programme, b.recorded_by, ever.share
  from ever cross join lateral (select * from complaints.backlog_item b where b.unit_id = ever.unit_id
    and b.listed_on >= ever.since and b.listed_on < ever.until) b
  cross join lateral (values ('complaints.backlog'), (case when b.ended_on < $13::date
    then 'complaints.backlog.resolved' else 'complaints.backlog.in_progress' end)) k (key))
      select p.key, sum(p.share) as value, bool_or(p.share <> 1) as estimate from placed p group by p.key;
