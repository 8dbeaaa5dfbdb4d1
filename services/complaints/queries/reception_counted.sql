-- reception_counted_202450
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with scope as materialized (
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
    select p.key, p.id, p.unit_id as "unitId", p.day, p.share, p.people, p.again, p.representatives,
      case p.record when 'SESSION' then 'reception_session' else 'visit' end as kind,
      p.recorded_by = $7 as invented, u.name as "unitName"
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.day and u.valid_to > p.day
    where p.key = $8) t order by t."day", t."id" limit $9;

-- reception_counted_e8903c
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with scope as materialized (
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
    select p.key, p.id, p.unit_id as "unitId", p.day, p.share, p.people, p.again, p.representatives,
      case p.record when 'SESSION' then 'reception_session' else 'visit' end as kind,
      p.recorded_by = $7 as invented, u.name as "unitName"
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.day and u.valid_to > p.day
    where p.key = $8) t order by t."day" desc, t."id" desc limit $9;

-- reception_counted_980d30
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with scope as materialized (
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
    select p.key, p.id, p.unit_id as "unitId", p.day, p.share, p.people, p.again, p.representatives,
      case p.record when 'SESSION' then 'reception_session' else 'visit' end as kind,
      p.recorded_by = $7 as invented, u.name as "unitName"
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.day and u.valid_to > p.day
    where p.key = $8) t where (t."day", t."id") > ($9, $10) order by t."day", t."id" limit $11;

-- reception_counted_c2ce28
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with scope as materialized (
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
    select p.key, p.id, p.unit_id as "unitId", p.day, p.share, p.people, p.again, p.representatives,
      case p.record when 'SESSION' then 'reception_session' else 'visit' end as kind,
      p.recorded_by = $7 as invented, u.name as "unitName"
    from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.day and u.valid_to > p.day
    where p.key = $8) t where (t."day", t."id") < ($9, $10) order by t."day" desc, t."id" desc limit $11;
