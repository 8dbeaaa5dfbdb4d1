-- follow_up_rows_total
select count(*) as total from supervision.follow_up t where t.kind = $1 and true and true
and t.issued_on < $2::date and t.issued_on <= $3::date
and coalesce(t.closed_on, 'infinity') >= $4::date and t.unit_id = any((
select hierarchy.under($5::uuid, $6::date))::uuid[]);

-- follow_up_rows_total_372de4
select count(*)::int as total from (select 1 from (select t.id, t.code || ' · ' || t.content as label, t.unit_id as "unitId", 'follow_up' as kind from supervision.follow_up t where t.kind = $1 and true and true
and t.issued_on < $2::date and t.issued_on <= $3::date
and coalesce(t.closed_on, 'infinity') >= $4::date and t.unit_id = any((
select hierarchy.under($5::uuid, $6::date))::uuid[])) t limit 10001) counted;
