-- entered_answers
with asked as (
  select * from jsonb_to_recordset($1::jsonb) as q(place int, field text, unit uuid, "from" date, "to" date, as_of date)),
given as (
  select q.place, s.id, s.period_to, c.depth, (s.entries -> q.field ->> 'value')::numeric as value,
    f.value ->> 'unitOfCount' as unit_of_count, f.value ->> 'kind' as kind
  from asked q
  join hierarchy.closure c on c.ancestor_id = q.unit
  join reporting.submission s on s.unit_id = c.descendant_id
    and c.valid_from < s.period_to and c.valid_to >= s.period_to
  join reporting.submission_template t on t.id = s.template_id
  join lateral jsonb_array_elements(t.fields) f on f.value ->> 'code' = q.field
  where s.state in ('APPROVED', 'LOCKED') and s.period_to > q."from" and s.period_to <= q."to"
    and s.period_to <= q.as_of + 1 and s.entries -> q.field -> 'value' <> 'null'),
nearest as (select g.*, rank() over (partition by g.place order by g.period_to desc, g.depth) as nearness from given g)
select q.place, exists (select from reporting.submission_template t, jsonb_array_elements(t.fields) f
    where f.value ->> 'code' = q.field) as known,
  sum(n.value)::float8 as value, min(n.unit_of_count) as "unitOfCount", to_char(max(n.period_to) - 1, 'YYYY-MM-DD') as "asOf",
  count(distinct n.unit_of_count) < 2
    and (count(n.id) < 2 or coalesce(bool_and(n.kind in ('COUNT', 'AMOUNT')), false)) as additive,
  coalesce(array_agg(n.id::text order by n.id) filter (where n.id is not null), '{}') as ids
from asked q left join nearest n on n.place = q.place and n.nearness = 1
group by q.place, q.field;
