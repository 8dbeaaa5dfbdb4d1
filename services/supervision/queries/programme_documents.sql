-- programme_documents_d29b48
select t.*, (t."id")::text as "~0" from (select x.id, x.name as label, x.counted as value, p.unit_id as "unitId", 'documents' as kind from supervision.subject x join supervision.session s on s.id = x.session_id and s.state = 'HELD' and x.kind = 'DOCUMENT_SET'
join supervision.programme p on p.id = s.programme_id
where p.body = any($1) and true
  and s.day >= $2::date and s.day < $3::date and s.day <= $4::date
  and p.unit_id = any((select hierarchy.under($5::uuid, $6::date))::uuid[])) t order by t."id" limit $7;
