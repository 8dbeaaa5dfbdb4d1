-- population_of_sets
select w.unit_id as "unitId", w.level, w.as_of::text as "asOf", u.kind, count(*) as units
from jsonb_to_recordset($1::jsonb) as w(unit_id uuid, level text, as_of date)
join hierarchy.closure c on c.ancestor_id = w.unit_id and c.valid_from <= w.as_of and c.valid_to > w.as_of
join hierarchy.unit u on u.id = c.descendant_id and u.level = w.level and u.valid_from <= w.as_of and u.valid_to > w.as_of
group by 1, 2, 3, 4;
