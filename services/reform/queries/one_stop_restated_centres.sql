-- one_stop_restated_centres_28c5b7
select t.*, (t."code")::text as "~0", (t."id")::text as "~1" from (select s.id, u.code, u.name, u.id as "unitId", r.share
    from
hierarchy.restated($1, $2::date, $3::date) r
join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $4::date and u.valid_to > $5::date
join reform.applicability_rule a on a.code = 'ONE_STOP' and a.level = u.level and (a.valid_from is null or a.valid_from <= $6::date) and (a.valid_to is null or a.valid_to > $7::date)
join lateral (select s.id from reform.one_stop_centre s where s.unit_id = u.id
  and (s.opened_on is null or s.opened_on <= $8::date)
  and (s.closed_on is null or s.closed_on > $9::date) limit 1) s on true
where not exists (select from reform.exemption e
    where e.unit_id = u.id and e.rule = a.code and (e.valid_from is null or e.valid_from <= $10::date) and (e.valid_to is null or e.valid_to > $11::date))
  and $12::uuid = any((select app.units())::uuid[])
  and (select bool_and(o.origin_id = any((select app.units())::uuid[]))
    from hierarchy.restated($13, $14::date, $15::date) o) and u.level = $16) t order by t."code", t."id" limit $17;
