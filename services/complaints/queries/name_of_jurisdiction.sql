-- name_of_jurisdiction
select u.name from hierarchy.unit u
where u.id = $1::uuid and u.valid_from <= $2::date and u.valid_to > $3::date;
