-- programme_contents_4d1c3a
select t.*, (t."id")::text as "~0" from (select c.id, c.title as label, 1 as value, p.unit_id as "unitId", 'contents' as kind from supervision.programme_content c join supervision.programme p on p.id = c.programme_id
where p.body = any($1) and true
  and p.runs_from >= $2::date and p.runs_from < $3::date and p.runs_from <= $4::date
  and p.unit_id = any((select hierarchy.under($5::uuid, $6::date))::uuid[])) t order by t."id" limit $7;
