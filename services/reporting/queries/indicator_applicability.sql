-- indicator_applicability
with asked as (
  select u.id, case when max(u.valid_to) <= $2::date then max(u.valid_to) - 1 else $2::date end as day
  from hierarchy.unit u where u.id = any($1::uuid[]) group by u.id),
below as (
  select a.id as asked, c.depth, c.descendant_id, a.day from asked a
  join hierarchy.closure c on c.ancestor_id = a.id and c.valid_from <= a.day and c.valid_to > a.day
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= a.day and u.valid_to > a.day
    and u.level = any($3::text[]) and (cardinality($4::text[]) = 0 or u.kind = any($4::text[])))
select b.asked as "unitId", count(*) filter (where not e.exempt)::int as applicable,
  count(*) filter (where e.exempt)::int as exempt, bool_or(b.depth = 0 and e.exempt) as itself
from below b
cross join lateral (select exists (select from reporting.indicator_exemption x where x.unit_id = b.descendant_id
  and x.indicator_code = $5 and x.valid_from <= b.day and (x.valid_to is null or x.valid_to > b.day)) as exempt) e
group by b.asked;
