-- submission_entries_before
with past as (
  select s.period_to, s.unit_id,
    case when s.submitted_on is null then '{}' else s.entries end as entries, dense_rank() over (order by s.period_to desc) as place
  from reporting.submission s
  where s.template_code = $1 and s.period_to <= $2::date
    and s.unit_id in (select $3::uuid union all
      select l.origin_id from hierarchy.lineage l where l.unit_id = $4 and l.share = 1))
select period_to as "periodTo", unit_id as "unitId", entries from past where place <= $5
order by period_to desc, unit_id;
