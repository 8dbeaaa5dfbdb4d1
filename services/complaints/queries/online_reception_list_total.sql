-- online_reception_list_total_e58ad2
select count(*)::int as total from (select 1 from complaints.online_reception t where t.unit_id = any((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $1::uuid
and c.valid_from < $3::date and c.valid_to > $2::date))::uuid[]) and exists (select from hierarchy.closure c where c.ancestor_id = $1::uuid and c.descendant_id = t.unit_id
and c.valid_from <= t.held_on and c.valid_to > t.held_on) and t.kind = $4 and t.held_on >= $5::date and t.held_on < $6::date limit 10001) counted;
