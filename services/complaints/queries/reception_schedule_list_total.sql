-- reception_schedule_list_total_decefb
select count(*)::int as total from (select 1 from complaints.reception_schedule t where t.unit_id = any((select array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = $1::uuid
and c.valid_from < $3::date and c.valid_to > $2::date))::uuid[]) and t.period_from < $4::date and t.period_to > $5::date limit 10001) counted;
