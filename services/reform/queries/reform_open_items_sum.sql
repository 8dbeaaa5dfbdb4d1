-- reform_open_items_sum
select coalesce(sum(t.value), 0)::int as total from (with standing as materialized (
  select distinct c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date
    and (c.valid_to > $3::date or (c.ends_unit and c.valid_to = $4::date))),
below as materialized (
  select id from standing union
  select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
    and l.valid_from <= $5::date and l.valid_to >= $6::date)
select o.*, 1 as value from (
  select 0 as rank, e.id, 'exemption' as kind, 'Miễn áp dụng: ' || e.reason as label, e.unit_id as "unitId" from reform.exemption e
  where e.valid_to is null or e.valid_to > $7::date
  union all
  select 1, d.id, 'dossier', 'Hồ sơ ' || d.code, d.unit_id from reform.dossier d where d.state = any($8::text[])
  union all
  select 2, m.id, 'monthly_entry', 'Số liệu tháng ' || to_char(m.month, 'MM/YYYY') || ': ' || case m.form when 'DOSSIERS' then 'hồ sơ' when 'CENTRE_TRANSACTIONS' then 'giao dịch' else 'văn bản điện tử' end, m.unit_id
  from reform.monthly_entry m where m.state <> 'LOCKED'
  union all
  select 3, p.id, 'publication', 'Công khai: ' || p.title, p.unit_id from reform.publication p where p.state <> 'VERIFIED'
  union all
  select 4, i.id, 'inspection', 'Kiểm tra từ ' || to_char(i.planned_from, 'DD/MM/YYYY'), i.unit_id
  from reform.inspection i where i.state in ('PLANNED', 'UNDER_WAY')
  union all
  select 5, l.id, 'land_project', 'Dự án thu hồi đất: ' || l.name
    || case when l.publicity = 'PUBLIC' then '' else ', chưa công khai' end, l.unit_id
  from reform.land_project l where l.approval <> 'APPROVED' or l.publicity <> 'PUBLIC'
  union all
  select 5, l.id, 'land_project_part', 'Dự án thu hồi đất có phần trên địa bàn: ' || l.name, straddled
  from reform.land_project l cross join lateral unnest(l.straddled_unit_ids) straddled
  where l.approval <> 'APPROVED' or l.publicity <> 'PUBLIC') o
join below b on b.id = o."unitId") t;
