-- indicator_units_of_level
select u.id from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $3::date and u.valid_to > $3::date and u.level = $2
where c.ancestor_id = $1 and c.valid_from <= $3::date and c.valid_to > $3::date
order by u.code, u.id limit $4;
