-- reception_counted_restated_ac0ea7
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with
scope_origin as materialized (select * from hierarchy.restated($1, $2::date, $3::date)),
scope as materialized (
  select o.origin_id as unit_id, $4::date as since, $5::date as until, o.share from scope_origin o
  where $6::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from scope_origin each)), led as materialized (
  select scope.* from scope where exists (
    select from hierarchy.unit u where u.id = scope.unit_id and u.level = 'PROVINCE')),
placed as (
  select 'SESSION' as record, s.id, s.unit_id, s.day, null::int as people, null::boolean as again,
    null::int as representatives, s.recorded_by, led.share, case s.kind when 'SCHEDULED'
      then 'complaints.reception.province_regular' else 'complaints.reception.province_adhoc' end as key
  from led cross join lateral (select * from complaints.reception_session s where s.unit_id = led.unit_id
    and s.day >= led.since and s.day < led.until and s.kind in ('SCHEDULED', 'AD_HOC')) s
  union all
  select 'VISIT', v.id, v.unit_id, v.day, v.people, v.again, v.representatives, v.recorded_by, scope.share, k.key
  from scope cross join lateral (select * from complaints.visit v where v.unit_id = scope.unit_id
    and v.day >= scope.since and v.day < scope.until) v
  join (values ('complaints.visits', false), ('complaints.visits.delegations', true)) as k(key, delegations)
    on v.delegation or not k.delegations)
    select p.key, p.id, p.unit_id as "unitId", p.day, p.share, p.people, p.again, p.representatives,
      case p.record when 'SESSION' then 'reception_session' else 'visit' end as kind,
      p.recorded_by = $7 as invented, u.name as "unitName"
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.day and u.valid_to > p.day
    where p.key = $8) t order by t."day", t."id" limit $9;
