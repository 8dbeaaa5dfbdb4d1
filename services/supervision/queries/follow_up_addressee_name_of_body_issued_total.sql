-- follow_up_addressee_name_of_body_issued_total
select count(distinct t.addressee_name) as total from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and t.issued_on >= $5::date and t.unit_id = any((
select hierarchy.under($6::uuid, $7::date))::uuid[]);

-- follow_up_addressee_name_of_body_issued_total_eceb1c
select count(*)::int as total from (select 1 from (select (min(t.id::text))::uuid as id, t.addressee_name as label,
      (min(t.unit_id::text))::uuid as "unitId", 'follow_up' as kind
      from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and t.issued_on >= $5::date and t.unit_id = any((
select hierarchy.under($6::uuid, $7::date))::uuid[]) group by t.addressee_name) t limit 10001) counted;
