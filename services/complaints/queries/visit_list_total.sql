-- visit_list_total_ae0906
select count(*)::int as total from (select 1 from complaints.visit t where t.unit_id = any((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $1::uuid
and c.valid_from < $3::date and c.valid_to > $2::date))::uuid[]) and exists (select from hierarchy.closure c where c.ancestor_id = $1::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.day and c.valid_to > t.day) and t.day >= $4::date and t.day < $5::date limit 10001) counted;
