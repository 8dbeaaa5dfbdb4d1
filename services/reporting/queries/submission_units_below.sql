-- submission_units_below
select u.level, count(*)::int as units from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $1::date and u.valid_to >= $2::date
where c.ancestor_id = $3 and c.depth > 0 and c.valid_from < $4::date
  and c.valid_to >= $5::date
group by u.level;
