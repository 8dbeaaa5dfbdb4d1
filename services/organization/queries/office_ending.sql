-- office_ending
with ending as materialized (select b.id, b.unit_id, b.kind, organization.held_on(b.former_names, b.name, $2::date) as name,
  case when b.unit_id = any($1::uuid[]) then b.unit_id else s.ended end as of,
  not (b.unit_id = any($1::uuid[]) and s.inside) or b.kind = any($3::text[]) as handed_over
from organization.body b cross join lateral (
  select (array_agg(c.value::uuid order by c.valid_from) filter (where c.value::uuid = any($1::uuid[])))[1] as ended,
    bool_and(coalesce(c.value::uuid = any($1::uuid[]), false)) as inside
  from organization.courses(b.former_seats, b.sits_on::text, b.valid_from, b.valid_to) c where c.valid_to > $2::date) s
where (b.unit_id = any($1::uuid[]) or s.ended is not null) and coalesce(b.valid_to, 'infinity') > $2::date), office as materialized (select p.id, p.unit_id, p.duties,
  organization.held_on(p.former_bodies, p.body_id::text, $2::date)::uuid as body_id
from organization."position" p
where p.unit_id = any($1::uuid[]) and coalesce(p.valid_to, 'infinity') > $2::date), delegated as (select distinct on (d.id) d.id, e.id as body_id
from organization.duty_delegation d join ending e on e.unit_id = d.unit_id and not e.handed_over
where d.unit_id = any($1::uuid[]) and coalesce(d.valid_to, 'infinity') > $2::date
order by d.id, exists (select from office o where o.body_id = e.id and d.duty = any(o.duties)) desc,
  e.kind = 'PEOPLES_COMMITTEE' desc, e.kind, e.name, e.id),
    posts as (select o.body_id, count(distinct o.id)::int as positions, count(a.id)::int as holders
      from office o left join organization.assignment a on a.position_id = o.id
        and coalesce(a.valid_to, 'infinity') > $2::date
      group by o.body_id),
    duties as (select d.body_id, count(*)::int as delegations from delegated d group by d.body_id)
    select b.id, b.of as "unitId", b.kind, b.name, b.handed_over as "handedOver",
      coalesce(p.positions, 0) as positions, coalesce(p.holders, 0) as holders, coalesce(d.delegations, 0) as delegations
    from ending b left join posts p on p.body_id = b.id left join duties d on d.body_id = b.id
    order by b.of, b.kind, b.name;
