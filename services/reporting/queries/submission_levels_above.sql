-- submission_levels_above
select c.ancestor_id as id from hierarchy.closure c
where c.descendant_id = $1 and c.depth > 0 and c.valid_from < $2::date
  and c.valid_to >= $3::date
order by c.depth;
