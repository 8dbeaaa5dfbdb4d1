-- open_items
with open as (
  select s.id, 'reception_schedule' as kind, s.unit_id, s.period_from as "from", s.period_to as "to", null as code
  from complaints.reception_schedule s where s.period_to > $2::date
  union all
  select p.id, 'petition', p.unit_id, p.received_on, null, p.code
  from complaints.petition p where p.state in ('RECEIVED', 'CLASSIFIED')),
own as (select o.* from open o where exists (select from hierarchy.closure c where c.ancestor_id = $1
  and c.descendant_id = o.unit_id and c.valid_from <= $2::date and c.valid_to > $2::date))
    select id, kind, unit_id as "unitId", "from", "to", code, (select count(*) from own) as total from own
    where $3::date is null or ("from", id) > ($3::date, $4::uuid) order by "from", id limit $5;
