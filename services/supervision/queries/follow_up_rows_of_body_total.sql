-- follow_up_rows_of_body_total
select count(*) as total from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and coalesce(t.closed_on, 'infinity') >= $5::date and t.unit_id = any((
select hierarchy.under($6::uuid, $7::date))::uuid[]);

-- follow_up_rows_of_body_total_40aa8b
select count(*)::int as total from (select 1 from (select t.id, t.code || ' · ' || t.content as label, t.unit_id as "unitId", 'follow_up' as kind from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and coalesce(t.closed_on, 'infinity') >= $5::date and t.unit_id = any((
select hierarchy.under($6::uuid, $7::date))::uuid[])) t limit 10001) counted;
