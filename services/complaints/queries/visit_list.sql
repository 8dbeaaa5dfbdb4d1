-- visit_list
select v.id, v.session_id as "sessionId", v.unit_id as "unitId", v.day, v.people, v.again, v.delegation,
v.representatives, v.summary, v.matter_id as "matterId", v.version, (select count(*) from complaints.visit v where v.day >= $2::date and v.day < $3::date and (not $4::boolean or v.delegation)
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = v.unit_id
  and c.valid_from <= v.day and c.valid_to > v.day)) as total
    from complaints.visit v where v.day >= $2::date and v.day < $3::date and (not $4::boolean or v.delegation)
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = v.unit_id
  and c.valid_from <= v.day and c.valid_to > v.day) and ($5::date is null or (v.day, v.id) > ($5::date, $6::uuid))
    order by v.day, v.id limit $7;
