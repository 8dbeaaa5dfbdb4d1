-- unit_above_case
select a.id, a.name from hierarchy.unit u
join hierarchy.unit a on a.id = u.parent_id and a.valid_from <= $1::date and a.valid_to > $2::date
where u.id = $3::uuid and u.valid_from <= $4::date and u.valid_to > $5::date;
