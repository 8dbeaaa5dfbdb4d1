-- reception_restated_tiers
select p.level, sum(p.share) as posted, bool_or(p.share <> 1) as estimate
    from (
select u.id, u.code, u.name, u.level, r.share
from hierarchy.restated($1, $2::date, $3::date) r
join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $4::date and u.valid_to > $5::date
where $6::uuid = any((select app.units())::uuid[])
  and u.level = any($7::text[]) and exists (
select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $8::date and s.period_to > $9::date and s.posted_on <= $10::date)
  and (select bool_and(o.origin_id = any((select app.units())::uuid[]))
    from hierarchy.restated($11, $12::date, $13::date) o)) p group by p.level;
