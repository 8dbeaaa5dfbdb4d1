-- held_items
with recursive asked as (
  select i.domain, i.kind, i.id, i.label, i."unitId", d.day, u.name as was, u.code from jsonb_to_recordset($1::jsonb)
    as i(domain text, kind text, id text, label text, "unitId" uuid)
  cross join (select $2::date as day) d
  join lateral (select t.name, t.code from hierarchy.unit t where t.id = i."unitId" and t.closed_on < d.day
    order by t.valid_from desc limit 1) u on true),
holding as (
  select a.domain, a.kind, a.id, a.was, a.code, a.day, coalesce(h.unit_id, a."unitId") as unit_id, h.unit_id is not null as taken
  from asked a left join lateral (
    select t.unit_id, t.state from organization.hand_over t
    where t.domain = a.domain and t.kind = a.kind and t.item_id = a.id
    order by t.effective_on desc, t.id desc limit 1) h on true
  where h.state is distinct from 'PENDING'
  union all
  select o.domain, o.kind, o.id, o.was, o.code, o.day, r.unit_id, true
  from holding o join organization.hand_over r on r.domain = 'organization' and r.kind = 'unit_records'
    and r.item_id = o.unit_id::text and r.effective_on < o.day)
select o.domain, o.kind, o.id, o.unit_id as "heldBy", o.was || ' (' || o.code || ')' as "was" from holding o
where o.taken and not exists (select from organization.hand_over r where r.domain = 'organization'
  and r.kind = 'unit_records' and r.item_id = o.unit_id::text and r.effective_on < o.day);
