-- leader_coverage
select o.within, u.level, r.duty, $1::date as "asOf", r.basis, count(*) as total,
      count(*) filter (where e.exempt) as exempt, count(*) filter (where not e.exempt and h.held) as covered,
      coalesce(array_agg(u.id order by u.code) filter (where not e.exempt and not h.held), '{}') as missing
    from (select c.ancestor_id as within, c.descendant_id as id
from hierarchy.closure c
where c.ancestor_id = any($2::uuid[]) and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $3::date and c.valid_to > $4::date) o
join hierarchy.unit u on u.id = o.id and u.valid_from <= $5::date and u.valid_to > $6::date
join organization.duty_rule r on r.duty = $7 and r.level = u.level and coalesce(r.valid_from, '-infinity') <= $8::date and coalesce(r.valid_to, 'infinity') > $9::date
cross join lateral (select exists (select from organization.duty_exemption e
  where e.unit_id = u.id and e.duty = r.duty and coalesce(e.valid_from, '-infinity') <= $10::date and coalesce(e.valid_to, 'infinity') > $11::date) as exempt) e
cross join lateral (select (exists (select from organization.assignment a
  join organization.position p on p.id = a.position_id
  where a.unit_id = u.id and r.duty = any(p.duties) and coalesce(a.valid_from, '-infinity') <= $12::date and coalesce(a.valid_to, 'infinity') > $13::date)
or exists (select from organization.duty_delegation d
  where d.unit_id = u.id and d.duty = r.duty and coalesce(d.valid_from, '-infinity') <= $14::date and coalesce(d.valid_to, 'infinity') > $15::date)) as held) h
    group by o.within, u.level, u.level_rank, r.duty, r.basis order by u.level_rank;
