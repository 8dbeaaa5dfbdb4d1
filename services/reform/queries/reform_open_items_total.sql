-- reform_open_items_total_e37086
select count(*)::int as total from (select 1 from (select o.id, o.label, o.unit_id as "unitId", o.kind from (
  select e.id, 'Miễn áp dụng: ' || e.reason as label, e.unit_id, 'exemption' as kind from reform.exemption e
  where e.valid_to is null or e.valid_to > $1::date
  union all
  select d.id, 'Hồ sơ ' || d.code, d.unit_id, 'dossier' from reform.dossier d
  where d.state = any($2::text[])) o
where exists (select from hierarchy.closure c where c.ancestor_id = $3 and c.descendant_id = o.unit_id
    and c.valid_from <= $4::date and c.valid_to > $5::date)) t limit 10001) counted;
