-- one_stop_covered_units_total_2ec491
select count(*)::int as total from (select 1 from (select s.id, u.code, u.name from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $1::date and u.valid_to > $2::date
join reform.applicability_rule r on r.code = 'ONE_STOP' and r.level = u.level and (r.valid_from is null or r.valid_from <= $3::date) and (r.valid_to is null or r.valid_to > $4::date)
left join lateral (select * from reform.exemption e
  where e.unit_id = u.id and e.rule = r.code and (e.valid_from is null or e.valid_from <= $5::date) and (e.valid_to is null or e.valid_to > $6::date) limit 1) e on true
left join lateral (select s.body_id as id from hierarchy.one_stop s
  where s.unit_id = u.id and s.valid_from <= $7::date and s.valid_to > $8::date limit 1) s on true
where c.ancestor_id = $9 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $10::date and c.valid_to > $11::date
    and u.level = $12 and e.id is null and s.id is not null) t limit 10001) counted;
