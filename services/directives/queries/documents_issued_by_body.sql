-- documents_issued_by_body
select c.body_id as "bodyId", sum(c.documents)::int as documents,
  (array_agg(c.called order by c.day desc, c.id))[1] as "issuerName",
  jsonb_agg(jsonb_build_object('theme', c.theme, 'documents', c.documents) order by c.theme nulls last) as "byTheme"
from (select d.issuer_body_id as body_id, case when d.issuer_body_id is null then d.issuer_name end as words, d.theme,
    count(*)::int as documents, max(d.issued_on) as day,
    (array_agg(d.id order by d.issued_on desc, d.id))[1] as id,
    (array_agg(d.issuer_name order by d.issued_on desc, d.id))[1] as called
  from directives.registered_document d
  where d.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
    and d.issued_on >= $3::date and d.issued_on < $4::date
  group by 1, 2, 3) c
group by c.body_id, c.words order by documents desc, "issuerName", "bodyId";
