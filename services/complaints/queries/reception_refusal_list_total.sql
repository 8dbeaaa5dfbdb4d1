-- reception_refusal_list_total_5143f4
select count(*)::int as total from (select 1 from complaints.reception_refusal t where t.unit_id = any((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $1::uuid
and c.valid_from < $3::date and c.valid_to > $2::date))::uuid[]) and exists (select from hierarchy.closure c where c.ancestor_id = $1::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.refused_on and c.valid_to > t.refused_on) and t.refused_on >= $4::date and t.refused_on < $5::date limit 10001) counted;

-- reception_refusal_list_total_af845f
select count(*)::int as total from (select 1 from complaints.reception_refusal t where t.unit_id = any((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $1::uuid
and c.valid_from < $3::date and c.valid_to > $2::date))::uuid[]) and exists (select from hierarchy.closure c where c.ancestor_id = $1::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.refused_on and c.valid_to > t.refused_on) and t.state = any($4) and t.refused_on >= $5::date and t.refused_on < $6::date limit 10001) counted;
