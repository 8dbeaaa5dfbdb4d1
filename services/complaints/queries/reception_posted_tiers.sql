-- reception_posted_tiers
select p.level, count(*)::int as posted from (
select distinct u.id, u.code, u.name, u.level
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $4::date and c.valid_to > $5::date
  and u.level = any($6::text[]) and exists (
select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $7::date and s.period_to > $8::date and s.posted_on <= $9::date)) p group by p.level;
