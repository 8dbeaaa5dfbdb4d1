-- leader_tiers_restated
select u.level, coalesce(sum(o.share) filter (where not e.exempt and h.held), 0) as count,
      coalesce(bool_or(o.share <> 1) filter (where not e.exempt and h.held), false) as estimate
    from (select l.origin_id as id, l.share
from hierarchy.restated($1::uuid, $2::date, $3::date) l where $4::uuid = any((select app.units())::uuid[])) o
join hierarchy.unit u on u.id = o.id and u.valid_from <= $5::date and u.valid_to > $6::date
join organization.duty_rule r on r.duty = $7 and r.level = u.level and coalesce(r.valid_from, '-infinity') <= $8::date and coalesce(r.valid_to, 'infinity') > $9::date
cross join lateral (select exists (select from organization.duty_exemption e
  where e.unit_id = u.id and e.duty = r.duty and coalesce(e.valid_from, '-infinity') <= $10::date and coalesce(e.valid_to, 'infinity') > $11::date) as exempt) e
cross join lateral (select (exists (select from organization.assignment a
  join organization.position p on p.id = a.position_id
  where a.unit_id = u.id and r.duty = any(p.duties) and coalesce(a.valid_from, '-infinity') <= $12::date and coalesce(a.valid_to, 'infinity') > $13::date)
or exists (select from organization.duty_delegation d
  where d.unit_id = u.id and d.duty = r.duty and coalesce(d.valid_from, '-infinity') <= $14::date and coalesce(d.valid_to, 'infinity') > $15::date)) as held) h group by u.level;
