-- unit_end
select u.closed_on::text as on, coalesce(d.document, '–') as document
from (select max(closed_on) as closed_on from hierarchy.unit where id = $1) u
left join lateral (select coalesce(nullif(x ->> 'legalBasis', ''), e.legal_basis) as document
  from organization.reorg_event e cross join lateral jsonb_array_elements(e.effects) x
  where e.effective_on = u.closed_on and x ->> 'predecessorId' = $1::text limit 1) d on true
where u.closed_on is not null;
