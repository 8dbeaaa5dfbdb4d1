-- matter_list
select m.id, m.unit_id as "unitId", m.title, m.version, (select count(*) from complaints.matter m where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = m.unit_id
and c.valid_from <= $2::date and c.valid_to > $2::date) and ($3::text is null or strpos(m.title_folded, $3) > 0)) as total
  from complaints.matter m where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = m.unit_id
and c.valid_from <= $2::date and c.valid_to > $2::date) and ($3::text is null or strpos(m.title_folded, $3) > 0) and ($4::uuid is null or m.id < $4::uuid) order by m.id desc limit $5;
