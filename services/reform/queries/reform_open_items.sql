-- reform_open_items_8d5e74
select t.*, (t."id")::text as "~0" from (select e.id, e.reason, e.unit_id as "unitId", 'exemption' as kind from reform.exemption e
where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = e.unit_id
    and c.valid_from <= $2::date and c.valid_to > $3::date)
  and (e.valid_to is null or e.valid_to > $4::date)) t order by t."id" limit $5;
