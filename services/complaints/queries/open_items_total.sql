-- open_items_total_be8829
select count(*)::int as total from (select 1 from (with below as materialized (
  select c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date and c.valid_to > $3::date),
open as (
  select s.id, 'reception_schedule' as kind, s.unit_id as "unitId", s.period_from as "from", s.period_to as "to",
    null as code
  from below b join complaints.reception_schedule s on s.unit_id = b.id and s.period_to > $4::date
  union all
  select p.id, 'petition', p.unit_id, p.received_on, null, p.code
  from below b join complaints.petition p on p.unit_id = b.id and p.state in ('RECEIVED', 'CLASSIFIED'))
select o.* from open o) t limit 10001) counted;
