-- reception_counts
with counted as (
  select 'SESSION' as record, case c.kind when 'SCHEDULED' then 'complaints.reception.province_regular'
    else 'complaints.reception.province_adhoc' end as key, c.n, c.estimate
  from complaints.rollup_session_held_reported($1::uuid, $2::date, $3::date) c
  where c.tier = 'PROVINCE' and c.kind in ('SCHEDULED', 'AD_HOC')
  union all
  select 'VISIT', k.key, c.n, c.estimate from complaints.rollup_visit_made_reported($4::uuid, $5::date, $6::date) c
  join (values ('complaints.visits', false), ('complaints.visits.delegations', true)) as k(key, delegations)
    on c.delegation <> '' or not k.delegations)
select c.key, c.record, sum(c.n) as value, bool_or(c.estimate) as estimate
from counted c where c.n <> 0 group by c.key, c.record;
