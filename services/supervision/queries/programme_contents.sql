-- programme_contents_ac52ec
select t.*, (t."id")::text as "~0" from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and true
  and p.runs_from >= $2::date and p.runs_from < $3::date and p.runs_from <= $4::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $5 and c.descendant_id = p.unit_id
    and c.valid_from <= $6::date and c.valid_to > $7::date)) t order by t."id" limit $8;
