-- supervision_open_count
select count(*) as total from supervision.theme t where t.runs_to > $1::date
and exists (select from hierarchy.closure c where c.ancestor_id = $2 and c.descendant_id = t.unit_id
  and c.valid_from <= $3::date and c.valid_to > $4::date);
