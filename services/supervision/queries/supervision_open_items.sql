-- supervision_open_items_fc8302
select t.*, (t."id")::text as "~0" from (select t.id, t.title as label, t.unit_id as "unitId", 'theme' as kind from supervision.theme t where t.runs_to > $1::date
and exists (select from hierarchy.closure c where c.ancestor_id = $2 and c.descendant_id = t.unit_id
  and c.valid_from <= $3::date and c.valid_to > $4::date)) t order by t."id" limit $5;

-- supervision_open_items_0e766f
select t.*, (t."id")::text as "~0" from (select t.id, t.title as label, t.unit_id as "unitId", 'theme' as kind from supervision.theme t where t.runs_to > $1::date
and exists (select from hierarchy.closure c where c.ancestor_id = $2 and c.descendant_id = t.unit_id
  and c.valid_from <= $3::date and c.valid_to > $4::date)) t where (t."id") > ($5) order by t."id" limit $6;
