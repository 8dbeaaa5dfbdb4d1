-- reform_open_items
select e.id, e.reason, e.unit_id as "unitId", 'exemption' as kind, (select count(*) from reform.exemption e
where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = e.unit_id
    and c.valid_from <= $2::date and c.valid_to > $2::date)
  and (e.valid_to is null or e.valid_to > $2::date)) as total
    from reform.exemption e
where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = e.unit_id
    and c.valid_from <= $2::date and c.valid_to > $2::date)
  and (e.valid_to is null or e.valid_to > $2::date) and ($3::uuid is null or e.id > $3) order by e.id limit $4;
