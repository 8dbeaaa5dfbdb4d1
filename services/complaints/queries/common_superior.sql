-- common_superior
select a.ancestor_id as id from hierarchy.closure a
  join hierarchy.closure b on b.ancestor_id = a.ancestor_id and b.descendant_id = $2
    and b.valid_from <= $3::date and b.valid_to > $3::date
  join hierarchy.unit u on u.id = a.ancestor_id and u.valid_from <= $3::date and u.valid_to > $3::date
where a.descendant_id = $1 and a.valid_from <= $3::date and a.valid_to > $3::date
order by a.ancestor_id in ($1, $2), u.level_rank desc limit 1;
