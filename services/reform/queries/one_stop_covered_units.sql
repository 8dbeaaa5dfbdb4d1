-- one_stop_covered_units
with covered as (
      select s.id, u.code, u.name from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $2::date and u.valid_to > $2::date
join reform.applicability_rule r on r.code = 'ONE_STOP' and r.level = u.level and (r.valid_from is null or r.valid_from <= $2::date) and (r.valid_to is null or r.valid_to > $2::date)
left join lateral (select * from reform.exemption e
  where e.unit_id = u.id and e.rule = r.code and (e.valid_from is null or e.valid_from <= $2::date) and (e.valid_to is null or e.valid_to > $2::date) limit 1) e on true
left join lateral (select s.id from reform.one_stop_centre s where s.unit_id = u.id
  and (s.opened_on is null or s.opened_on <= $2::date)
  and (s.closed_on is null or s.closed_on > $2::date) limit 1) s on true
where c.ancestor_id = $1 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $2::date and c.valid_to > $2::date
        and u.level = $3 and e.id is null and s.id is not null)
    select v.*, (select count(*) from covered) as total from covered v
    where $4::text is null or (v.code, v.id) > ($4::text, $5::uuid)
    order by v.code, v.id limit $6;
