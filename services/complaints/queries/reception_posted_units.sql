-- reception_posted_units_3dd1a2
select t.*, (t."code")::text as "~0", (t."id")::text as "~1" from (select p.id, p.id as "unitId", p.code, p.name from (
select distinct u.id, u.code, u.name, u.level
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $4::date and c.valid_to > $5::date
  and u.level = any($6::text[]) and exists (
select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $7::date and s.period_to > $8::date and s.posted_on <= $9::date)) p) t order by t."code", t."id" limit $10;

-- reception_posted_units_939e85
select t.*, (t."code")::text as "~0", (t."id")::text as "~1" from (select p.id, p.id as "unitId", p.code, p.name from (
select distinct u.id, u.code, u.name, u.level
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $4::date and c.valid_to > $5::date
  and u.level = any($6::text[]) and exists (
select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $7::date and s.period_to > $8::date and s.posted_on <= $9::date)) p) t order by t."code" desc, t."id" desc limit $10;

-- reception_posted_units_6f5aba
select t.*, (t."code")::text as "~0", (t."id")::text as "~1" from (select p.id, p.id as "unitId", p.code, p.name from (
select distinct u.id, u.code, u.name, u.level
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $4::date and c.valid_to > $5::date
  and u.level = any($6::text[]) and exists (
select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $7::date and s.period_to > $8::date and s.posted_on <= $9::date)) p) t where (t."code", t."id") > ($10, $11) order by t."code", t."id" limit $12;

-- reception_posted_units_1614fc
select t.*, (t."code")::text as "~0", (t."id")::text as "~1" from (select p.id, p.id as "unitId", p.code, p.name from (
select distinct u.id, u.code, u.name, u.level
from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $4::date and c.valid_to > $5::date
  and u.level = any($6::text[]) and exists (
select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $7::date and s.period_to > $8::date and s.posted_on <= $9::date)) p) t where (t."code", t."id") < ($10, $11) order by t."code" desc, t."id" desc limit $12;
