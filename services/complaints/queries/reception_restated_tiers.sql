-- reception_restated_tiers
select u.level, sum(r.share) as posted, bool_or(r.share <> 1) as estimate from hierarchy.restated($1, $5::date, $6::date) r
join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $5::date and u.valid_to > $5::date
where $1::uuid = any((select app.units())::uuid[]) and u.level = any($4::text[]) and exists (select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $3::date and s.period_to > $2::date and s.posted_on <= $5::date)
  and (select bool_and(o.origin_id = any((select app.units())::uuid[])) from hierarchy.restated($1, $5::date, $6::date) o) group by u.level;
