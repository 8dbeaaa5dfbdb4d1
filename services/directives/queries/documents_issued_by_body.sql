-- documents_issued_by_body
select d.issuer_body_id as "bodyId", count(*)::int as documents,
  (array_agg(d.issuer_name order by d.issued_on desc, d.id))[1] as "issuerName"
from directives.registered_document d
where d.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
  and d.issued_on >= $3::date and d.issued_on < $4::date
group by d.issuer_body_id, case when d.issuer_body_id is null then d.issuer_name end
order by documents desc, "issuerName", "bodyId";
