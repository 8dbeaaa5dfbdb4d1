-- denunciation_case_standing
select hierarchy.is_below($1::uuid, u.id, $2::date) and u.id <> $3::uuid as "isBelow",
  (select jsonb_build_object('id', a.id, 'name', a.name) from hierarchy.unit a
   where a.id = u.parent_id and a.valid_from <= $4::date and a.valid_to > $5::date) as superior
from hierarchy.unit u where u.id = $6::uuid and u.valid_from <= $7::date and u.valid_to > $8::date;
