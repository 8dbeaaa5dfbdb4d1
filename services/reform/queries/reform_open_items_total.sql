-- reform_open_items_total_6c1a13
select count(*)::int as total from (select 1 from (select e.id, e.reason, e.unit_id as "unitId", 'exemption' as kind from reform.exemption e
where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = e.unit_id
    and c.valid_from <= $2::date and c.valid_to > $3::date)
  and (e.valid_to is null or e.valid_to > $4::date)) t limit 10001) counted;
