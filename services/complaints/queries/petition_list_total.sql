-- petition_list_total_f36cca
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- petition_list_total_2695a8
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.code = $3
limit 10001) counted;

-- petition_list_total_e5295d
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.matter_id = $3
limit 10001) counted;

-- petition_list_total_e94dc7
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.kind = any($3::text[]) or ($4 and t.kind is null))
limit 10001) counted;

-- petition_list_total_7129b2
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on >= $3::date and t.received_on < $4::date
limit 10001) counted;

-- petition_list_total_e533ab
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.field = any($3::text[]) or ($4 and t.field is null))
limit 10001) counted;

-- petition_list_total_980174
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.kind = any($3::text[]) or ($4 and t.kind is null)) and t.received_on >= $5::date
limit 10001) counted;

-- petition_list_total_09348e
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.kind = any($3::text[]) or ($4 and t.kind is null)) and t.received_on >= $5::date and t.received_on < $6::date
limit 10001) counted;

-- petition_list_total_ef5168
select count(*)::int as total
from (select 1
from complaints.petition t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.kind = any($3::text[]) or ($4 and t.kind is null)) and (t.field = any($5::text[]) or ($6 and t.field is null))
limit 10001) counted;

-- petition_list_total_a3958a
select count(*)::int as total from (select 1 from (select p.* from (select distinct w.id from complaints.petitions_found($1, $2::text[], hierarchy.under($3::uuid, $4::date), $5::text[], $6, $7) w) f
join complaints.petition p on p.id = f.id) t where t.unit_id = any((select hierarchy.under($8::uuid, $9::date))::uuid[]) limit 10001) counted;

-- petition_list_total_2cf7a6
select count(*)::int as total from (select 1 from (select p.* from (select distinct w.id from complaints.petitions_found($1, $2::text[], hierarchy.under($3::uuid, $4::date), $5::text[], $6, $7) w) f
join complaints.petition p on p.id = f.id) t where t.unit_id = any((select hierarchy.under($8::uuid, $9::date))::uuid[]) and t.state = any($10) limit 10001) counted;
