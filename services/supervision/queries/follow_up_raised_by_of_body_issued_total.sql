-- follow_up_raised_by_of_body_issued_total
select count(distinct t.raised_by) as total from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and t.issued_on >= $5::date and t.unit_id = any((
select hierarchy.under($6::uuid, $7::date))::uuid[]);

-- follow_up_raised_by_of_body_issued_total_ecb339
select count(*)::int as total from (select 1 from (select (min(t.id::text))::uuid as id, t.raised_by as label,
      (min(t.unit_id::text))::uuid as "unitId", 'follow_up' as kind
      from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and t.issued_on >= $5::date and t.unit_id = any((
select hierarchy.under($6::uuid, $7::date))::uuid[]) group by t.raised_by) t limit 10001) counted;
