-- unit_of_jurisdiction
select u.level, u.name,
  (select a.id from hierarchy.closure c join hierarchy.unit a on a.id = c.ancestor_id and a.level = 'DISTRICT'
     and a.valid_from <= $1::date and a.valid_to > $2::date
   where c.descendant_id = u.id and c.valid_from <= $3::date and c.valid_to > $4::date) as "districtId",
  (select a.id from hierarchy.closure c join hierarchy.unit a on a.id = c.ancestor_id and a.level = 'PROVINCE'
     and a.valid_from <= $5::date and a.valid_to > $6::date
   where c.descendant_id = u.id and c.valid_from <= $7::date and c.valid_to > $8::date) as "provinceId"
from hierarchy.unit u where u.id = $9::uuid and u.valid_from <= $10::date and u.valid_to > $11::date;
