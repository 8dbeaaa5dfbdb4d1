-- leader_tiers
select u.level, count(*) filter (where not e.exempt and h.held) as count
    from (select c.ancestor_id as within, c.descendant_id as id
from hierarchy.closure c
where c.ancestor_id = any($1::uuid[]) and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $2::date and c.valid_to > $3::date) o
join hierarchy.unit u on u.id = o.id and u.valid_from <= $4::date and u.valid_to > $5::date
join organization.duty_rule r on r.duty = $6 and r.level = u.level and coalesce(r.valid_from, '-infinity') <= $7::date and coalesce(r.valid_to, 'infinity') > $8::date
cross join lateral (select exists (select from organization.duty_exemption e
  where e.unit_id = u.id and e.duty = r.duty and coalesce(e.valid_from, '-infinity') <= $9::date and coalesce(e.valid_to, 'infinity') > $10::date) as exempt) e
cross join lateral (select (exists (select from organization.assignment a
  join organization.position p on p.id = a.position_id
  where a.unit_id = u.id and r.duty = any(p.duties) and coalesce(a.valid_from, '-infinity') <= $11::date and coalesce(a.valid_to, 'infinity') > $12::date)
or exists (select from organization.duty_delegation d
  where d.unit_id = u.id and d.duty = r.duty and coalesce(d.valid_from, '-infinity') <= $13::date and coalesce(d.valid_to, 'infinity') > $14::date)) as held) h group by u.level;
