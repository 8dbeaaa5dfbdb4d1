-- documents_issued
select d.issuer_group as "issuerGroup", d.theme, count(*)::int as documents
from directives.registered_document d
where d.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
  and d.issued_on >= $3::date and d.issued_on < $4::date
group by d.issuer_group, d.theme order by d.issuer_group, d.theme nulls last;
