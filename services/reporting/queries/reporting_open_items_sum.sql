-- reporting_open_items_sum
select coalesce(sum(t.value), 0)::int as total from (with standing as materialized (
  select distinct c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date
    and (c.valid_to > $3::date or (c.ends_unit and c.valid_to = $4::date))),
below as materialized (
  select id from standing union
  select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
    and l.valid_from <= $5::date and l.valid_to >= $6::date)
select o.*, 1 as value from (
  select r.id, 'report' as kind, 'Báo cáo: ' || r.title as label, r.unit_id as "unitId"
  from reporting.report r where r.state in ('DRAFTING', 'RECONCILING', 'REVIEWED', 'SIGNED')
  union all
  select s.id, 'submission', 'Báo cáo phải gửi, kỳ đến hết ' || to_char(s.period_to - 1, 'DD/MM/YYYY') || ': ' || t.title,
    s.unit_id
  from reporting.submission s join reporting.submission_template t on t.id = s.template_id
  where s.state <> 'LOCKED') o
join below b on b.id = o."unitId") t;
