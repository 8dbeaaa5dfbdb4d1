-- reception_posted_units
with units as (select distinct u.id, u.code, u.name from hierarchy.closure c
join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $5::date and u.valid_to > $5::date
where c.ancestor_id = $1 and c.ancestor_id = any((select app.units())::uuid[])
  and c.valid_from <= $5::date and c.valid_to > $5::date
  and u.level = any($4::text[]) and exists (select from complaints.reception_schedule s
where s.unit_id = u.id and s.period_from < $3::date and s.period_to > $2::date and s.posted_on <= $5::date))
    select v.*, (select count(*) from units) as total from units v
    where $6::text is null or (v.code, v.id) > ($6::text, $7::uuid) order by v.code, v.id limit $8;
