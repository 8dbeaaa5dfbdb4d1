-- open_items_80a679
select t.*, (t."from")::text as "~0", (t."id")::text as "~1" from (with open as (
  select s.id, 'reception_schedule' as kind, s.unit_id as "unitId", s.period_from as "from", s.period_to as "to",
    null as code
  from complaints.reception_schedule s where s.period_to > $1::date
  union all
  select p.id, 'petition', p.unit_id, p.received_on, null, p.code
  from complaints.petition p where p.state in ('RECEIVED', 'CLASSIFIED'))
select o.* from open o where exists (select from hierarchy.closure c where c.ancestor_id = $2
  and c.descendant_id = o."unitId" and c.valid_from <= $3::date and c.valid_to > $4::date)) t order by t."from", t."id" limit $5;
