-- programme_reported_units_total
select sum(value)::int as total from (select x.id, x.name as label, x.counted as value, p.unit_id as "unitId", 'reported_units' as kind from supervision.subject x join supervision.session s on s.id = x.session_id and s.state = 'HELD' and s.kind = 'ON_REPORTS' and x.kind in ('UNIT', 'UNITS_NOT_NAMED')
join supervision.programme p on p.id = s.programme_id
where p.body = any($1) and true
  and s.day >= $2::date and s.day < $3::date and s.day <= $4::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $5 and c.descendant_id = p.unit_id
    and c.valid_from <= $6::date and c.valid_to > $7::date)) item;

-- programme_reported_units_total_bb047f
select count(*)::int as total from (select 1 from (select x.id, x.name as label, x.counted as value, p.unit_id as "unitId", 'reported_units' as kind from supervision.subject x join supervision.session s on s.id = x.session_id and s.state = 'HELD' and s.kind = 'ON_REPORTS' and x.kind in ('UNIT', 'UNITS_NOT_NAMED')
join supervision.programme p on p.id = s.programme_id
where p.body = any($1) and true
  and s.day >= $2::date and s.day < $3::date and s.day <= $4::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $5 and c.descendant_id = p.unit_id
    and c.valid_from <= $6::date and c.valid_to > $7::date)) t limit 10001) counted;
