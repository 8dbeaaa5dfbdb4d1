-- office_due
select u.id as "unitId", t.kind, t.name, t.basis, t.evidence,
      (select array_agg(p ->> 'title') from jsonb_array_elements(t.positions) p) as titles
    from jsonb_to_recordset($1::jsonb) as u(id uuid, level text, kind text, name text)
join organization.body_template t on t.level = u.level and (t.unit_kinds is null or u.kind = any(t.unit_kinds))
  and coalesce(t.valid_from, '-infinity') <= $2::date and coalesce(t.valid_to, 'infinity') > $2::date order by u.id, t.kind, t.name;
