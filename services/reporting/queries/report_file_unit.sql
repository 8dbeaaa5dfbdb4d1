-- report_file_unit
select u.name, u.kind, u.level, p.name as above, p.kind as "aboveKind" from hierarchy.unit u
left join hierarchy.unit p on p.id = u.parent_id and p.valid_from <= $2::date and p.valid_to > $2::date
where u.id = $1 and u.valid_from <= $2::date and u.valid_to > $2::date;
