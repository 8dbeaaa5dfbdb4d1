-- one_stop_coverage
select c.ancestor_id as within, u.level, $1::date as "asOf", r.basis, count(*) as total,
      count(e.id) as exempt, count(s.id) filter (where e.id is null) as covered,
      coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'unitId', e.unit_id, 'rule', e.rule, 'reason', e.reason,
'document', e.document, 'validFrom', e.valid_from, 'validTo', e.valid_to, 'version', e.version) order by u.code) filter (where e.id is not null), '[]') as exemptions,
      coalesce(array_agg(u.id order by u.code) filter (where e.id is null and s.id is null), '{}') as missing
    from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $2::date and u.valid_to > $3::date
join reform.applicability_rule r on r.code = 'ONE_STOP' and r.level = u.level and (r.valid_from is null or r.valid_from <= $4::date) and (r.valid_to is null or r.valid_to > $5::date)
left join lateral (select * from reform.exemption e
  where e.unit_id = u.id and e.rule = r.code and (e.valid_from is null or e.valid_from <= $6::date) and (e.valid_to is null or e.valid_to > $7::date) limit 1) e on true
left join lateral (select s.body_id as id from hierarchy.one_stop s
  where s.unit_id = u.id and s.valid_from <= $8::date and s.valid_to > $9::date limit 1) s on true
where c.ancestor_id = any($10::uuid[]) and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $11::date and c.valid_to > $12::date
    group by c.ancestor_id, u.level, u.level_rank, r.basis order by u.level_rank;
