-- ended_units
select u.name, max(u.closed_on)::text as "endedOn",
  coalesce(array_agg(distinct s.name) filter (where s.name is not null), '{}') as successors
from hierarchy.unit u
  left join hierarchy.custody k on k.unit_id = u.id and k.valid_from <= $1::date
  left join hierarchy.unit s on s.id = k.custodian_id and s.valid_from <= $1::date and s.valid_to > $1::date
where u.closed_on <= $1::date and not exists (select from hierarchy.unit l
  where l.name_folded = u.name_folded and l.valid_from <= $1::date and l.valid_to > $1::date)
group by u.name order by u.name;
