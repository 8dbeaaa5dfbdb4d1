-- dialogue_list_total_31e6cd
select count(*)::int as total
from (select 1
from complaints.dialogue t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- dialogue_list_total_0be3c0
select count(*)::int as total
from (select 1
from complaints.dialogue t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.kind = $3
limit 10001) counted;

-- dialogue_list_total_9011fd
select count(*)::int as total
from (select 1
from complaints.dialogue t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.attended = 0
limit 10001) counted;

-- dialogue_list_total_79adb7
select count(*)::int as total
from (select 1
from complaints.dialogue t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.held_on >= $3::date
limit 10001) counted;
