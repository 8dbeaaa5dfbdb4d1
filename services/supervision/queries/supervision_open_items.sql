-- supervision_open_items
select t.id, t.title as label, t.unit_id as "unitId", 'theme' as kind,
      (select count(*) from supervision.theme t where t.runs_to > $2::date
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = t.unit_id
  and c.valid_from <= $2::date and c.valid_to > $2::date)) as total
    from supervision.theme t where t.runs_to > $2::date
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = t.unit_id
  and c.valid_from <= $2::date and c.valid_to > $2::date) and ($3::uuid is null or t.id > $3) order by t.id limit $4;
