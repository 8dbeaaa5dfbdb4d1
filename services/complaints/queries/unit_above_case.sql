-- unit_above_case
select u.parent_id as id from hierarchy.unit u
where u.id = $1::uuid and u.valid_from <= $2::date and u.valid_to > $3::date;
