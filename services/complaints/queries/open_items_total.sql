-- open_items_total_763958
select count(*)::int as total from (select 1 from (with below as materialized (
  select c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date and c.valid_to > $3::date),
open as (
  select s.id, 'reception_schedule' as kind, s.unit_id as "unitId", s.period_from as "from", s.period_to as "to",
    null as code
  from below b join complaints.reception_schedule s on s.unit_id = b.id and s.period_to > $4::date
  union all
  select p.id, 'petition', p.unit_id, p.received_on, null, p.code
  from below b join complaints.petition p on p.unit_id = b.id and p.state in ('RECEIVED', 'CLASSIFIED')
  union all
  select c.id, 'complaint_case', c.unit_id, c.received_on, null, c.code
  from below b join complaints.complaint_case c on c.unit_id = b.id and c.state = any($5::text[]))
select o.* from open o) t limit 10001) counted;
