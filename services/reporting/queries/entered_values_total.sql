-- entered_values_total_faef44
select count(*)::int as total from (select 1 from (with given as (
  select s.id, s.unit_id, s.period_to, c.depth, s.entries -> $1 as entry, t.fields, s.recorded_by
  from reporting.submission s
  join hierarchy.closure c on c.ancestor_id = $2 and c.descendant_id = s.unit_id
    and c.valid_from < s.period_to and c.valid_to >= s.period_to
  join reporting.submission_template t on t.id = s.template_id
  where s.state in ('APPROVED', 'LOCKED') and s.period_to > $3::date and s.period_to <= $4::date
    and s.period_to <= $5::date + 1 and s.entries -> $6 -> 'value' <> 'null'),
nearest as (select g.*, rank() over (order by g.period_to desc, g.depth) as place from given g)
select n.id, n.unit_id as "unitId", (n.entry ->> 'value')::numeric as value, n.period_to - 1 as day, 'submission' as kind,
  coalesce(u.name || ' · ', '') || (f.value ->> 'label') as label, n.entry ->> 'note' as note,
  f.value ->> 'kind' as "fieldKind", n.recorded_by = 'demonstration' as invented
from nearest n
join lateral jsonb_array_elements(n.fields) f on f.value ->> 'code' = $7
left join lateral (select name from hierarchy.unit u where u.id = n.unit_id and u.valid_from < n.period_to
  order by u.valid_from desc limit 1) u on true
where n.place = 1) t limit 10001) counted;
