-- leader_tiers_restated
select u.level, coalesce(sum(o.share) filter (where not e.exempt and h.held), 0) as count,
      coalesce(bool_or(o.share <> 1) filter (where not e.exempt and h.held), false) as estimate
    from (select l.origin_id as id, l.share from unnest($1::uuid[]) as w(id)
cross join lateral hierarchy.restated(w.id, $2::date, $4::date) l where w.id = any((select app.units())::uuid[])) o
join hierarchy.unit u on u.id = o.id and u.valid_from <= $2::date and u.valid_to > $2::date
join organization.duty_rule r on r.duty = $3 and r.level = u.level and coalesce(r.valid_from, '-infinity') <= $2::date and coalesce(r.valid_to, 'infinity') > $2::date
cross join lateral (select exists (select from organization.duty_exemption e
  where e.unit_id = u.id and e.duty = r.duty and coalesce(e.valid_from, '-infinity') <= $2::date and coalesce(e.valid_to, 'infinity') > $2::date) as exempt) e
cross join lateral (select (exists (select from organization.assignment a
  join organization.position p on p.id = a.position_id
  where a.unit_id = u.id and r.duty = any(p.duties) and coalesce(a.valid_from, '-infinity') <= $2::date and coalesce(a.valid_to, 'infinity') > $2::date)
or exists (select from organization.duty_delegation d
  where d.unit_id = u.id and d.duty = r.duty and coalesce(d.valid_from, '-infinity') <= $2::date and coalesce(d.valid_to, 'infinity') > $2::date)) as held) h where $4::date is not null group by u.level;
