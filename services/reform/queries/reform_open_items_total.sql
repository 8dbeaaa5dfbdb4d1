-- reform_open_items_total_cd68bf
select count(*)::int as total from (select 1 from (select o.rank, o.id, o.label, o.unit_id as "unitId", o.kind from (
  select 0 as rank, e.id, 'Miễn áp dụng: ' || e.reason as label, e.unit_id, 'exemption' as kind from reform.exemption e
  where e.valid_to is null or e.valid_to > $1::date
  union all
  select 1, d.id, 'Hồ sơ ' || d.code, d.unit_id, 'dossier' from reform.dossier d
  where d.state = any($2::text[])
  union all
  select 2, m.id, 'Số liệu tháng ' || to_char(m.month, 'MM/YYYY') || ': ' || case m.form when 'DOSSIERS' then 'hồ sơ' when 'CENTRE_TRANSACTIONS' then 'giao dịch' else 'văn bản điện tử' end, m.unit_id, 'monthly_entry'
  from reform.monthly_entry m where m.state <> 'LOCKED'
  union all
  select 3, p.id, 'Công khai: ' || p.title, p.unit_id, 'publication' from reform.publication p where p.state <> 'VERIFIED'
  union all
  select 4, i.id, 'Kiểm tra từ ' || to_char(i.planned_from, 'DD/MM/YYYY'), i.unit_id, 'inspection'
  from reform.inspection i where i.state in ('PLANNED', 'UNDER_WAY')
  union all
  select 5, l.id, 'Dự án thu hồi đất: ' || l.name, l.unit_id, 'land_project' from reform.land_project l
  where l.approval <> 'APPROVED') o
where exists (select from hierarchy.closure c where c.ancestor_id = $3 and c.descendant_id = o.unit_id
    and c.valid_from <= $4::date and c.valid_to > $5::date)) t limit 10001) counted;
