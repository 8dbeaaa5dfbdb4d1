-- programme_document_units_total
select sum(value)::int as total from (select x.id, x.name as label, x.of_units as value, p.unit_id as "unitId", 'document_units' as kind from supervision.subject x join supervision.session s on s.id = x.session_id and s.state = 'HELD' and x.kind = 'DOCUMENT_SET'
join supervision.programme p on p.id = s.programme_id
where p.body = any($1) and true
  and s.day >= $2::date and s.day < $3::date and s.day <= $4::date
  and p.unit_id = any((select hierarchy.under($5::uuid, $6::date))::uuid[])) item;

-- programme_document_units_total_ad2e74
select count(*)::int as total from (select 1 from (select x.id, x.name as label, x.of_units as value, p.unit_id as "unitId", 'document_units' as kind from supervision.subject x join supervision.session s on s.id = x.session_id and s.state = 'HELD' and x.kind = 'DOCUMENT_SET'
join supervision.programme p on p.id = s.programme_id
where p.body = any($1) and true
  and s.day >= $2::date and s.day < $3::date and s.day <= $4::date
  and p.unit_id = any((select hierarchy.under($5::uuid, $6::date))::uuid[])) t limit 10001) counted;
