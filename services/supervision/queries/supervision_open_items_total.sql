-- supervision_open_items_total_42deb1
select count(*)::int as total from (select 1 from (select t.id, t.title as label, t.unit_id as "unitId", 'theme' as kind from supervision.theme t where t.runs_to > $1::date
and exists (select from hierarchy.closure c where c.ancestor_id = $2 and c.descendant_id = t.unit_id
  and c.valid_from <= $3::date and c.valid_to > $4::date)) t limit 10001) counted;
