-- supervision_open_count
select count(*) as total from (
select t.id, 'Chuyên đề giám sát: ' || t.title as label, t.unit_id as "unitId", 'theme' as kind
from supervision.theme t where t.runs_to > $1::date and exists (select from hierarchy.closure c
  where c.ancestor_id = $2 and c.descendant_id = t.unit_id
    and c.valid_from <= $3::date and c.valid_to > $4::date)
union all
select f.id, f.code || ' · ' || f.content, f.addressee_unit_id, 'follow_up'
from supervision.follow_up f where f.state <> all($5) and f.issued_on <= $6::date
  and exists (select from hierarchy.closure c
  where c.ancestor_id = $7 and c.descendant_id = f.addressee_unit_id
    and c.valid_from <= $8::date and c.valid_to > $9::date)) item;
