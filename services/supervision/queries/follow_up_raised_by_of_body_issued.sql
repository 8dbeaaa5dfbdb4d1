-- follow_up_raised_by_of_body_issued_0b74cf
select t.*, (t."id")::text as "~0" from (select (min(t.id::text))::uuid as id, t.raised_by as label,
      (min(t.unit_id::text))::uuid as "unitId", 'follow_up' as kind
      from supervision.follow_up t where t.kind = $1 and t.issuer_body = $2 and true
and t.issued_on < $3::date and t.issued_on <= $4::date
and t.issued_on >= $5::date and t.unit_id = any((
select hierarchy.under($6::uuid, $7::date))::uuid[]) group by t.raised_by) t order by t."id" limit $8;
