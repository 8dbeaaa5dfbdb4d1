-- fate_of_documents
select d.id, d.symbol, d.title, d.issued_on::text as "issuedOn", d.effective_from::text as "effectiveFrom",
  d.effective_to::text as "effectiveTo",
  (select jsonb_build_object('kind', r.kind, 'by', coalesce(n.symbol, n.title),
     'on', coalesce(n.effective_from, n.issued_on)::text)
   from directives.relation r join directives.registered_document n on n.id = r.from_id
   where r.to_id = d.id and r.kind in ('REPLACES', 'REPEALS')
   order by coalesce(n.effective_from, n.issued_on), n.id limit 1) as ended,
  case when known.last is null then (select max(u.closed_on)::text from hierarchy.unit u where u.id = d.unit_id)
    else nullif(known.last, 'infinity')::text end as "issuerEndedOn"
from directives.registered_document d cross join lateral (
  select max(b.valid_to) as last from hierarchy.body b where b.id = d.issuer_body_id) known where d.id = any($1::uuid[]);
