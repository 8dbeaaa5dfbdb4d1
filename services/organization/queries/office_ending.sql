-- office_ending
select b.id, case when b.unit_id = any($1::uuid[]) then b.unit_id else b.sits_on end as "unitId", b.kind, b.name,
      b.unit_id = any($1::uuid[]) and coalesce(b.sits_on = any($1::uuid[]), false) as rooted,
      (select count(*)::int from organization.position p where p.body_id = b.id
        and coalesce(p.valid_to, 'infinity') > $2::date) as positions,
      (select count(*)::int from organization.assignment a join organization.position p on p.id = a.position_id
        where p.body_id = b.id and coalesce(a.valid_to, 'infinity') > $2::date) as holders,
      (select count(*)::int from organization.duty_delegation d where d.unit_id = b.unit_id and b.unit_id = any($1::uuid[])
        and coalesce(d.valid_to, 'infinity') > $2::date) as delegations
    from organization.body b where (b.unit_id = any($1::uuid[]) or b.sits_on = any($1::uuid[]))
and coalesce(b.valid_to, 'infinity') > $2::date order by case when b.unit_id = any($1::uuid[]) then b.unit_id else b.sits_on end, b.kind, b.name;
