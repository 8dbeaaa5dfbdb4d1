-- reception_counts
with scope as materialized (
select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
  least(c.valid_to, $2::date) as until, 1::numeric as share
from hierarchy.closure c
where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date
  and $6::uuid = any((select app.units())::uuid[])), led as materialized (
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
    select p.key, p.record, sum(p.share) as value, bool_or(p.share <> 1) as estimate
    from placed p group by p.key, p.record;
