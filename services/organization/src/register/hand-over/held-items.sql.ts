/**
 * Who holds items of units that had ended before a day, by then: the unit that took the item over last, or the one that
 * has the records of the ended unit, and after it whoever has the records of that one. An item whose hand-over still waits
 * has no row: it goes on by that. Places of the values, each once and in this order: the items as JSON, and the day.
 */
export const heldItems = (items: string, day: string) => `with recursive asked as (
    select i.domain, i.kind, i.id, i."unitId", d.day from jsonb_to_recordset(${items}::jsonb)
      as i(domain text, kind text, id text, "unitId" uuid)
    cross join (select ${day}::date as day) d
    where exists (select from hierarchy.unit u where u.id = i."unitId" and u.closed_on < d.day)),
  holding as (
    select a.domain, a.kind, a.id, a."unitId", coalesce(h.unit_id, a."unitId") as unit_id, h.unit_id is not null as taken
    from asked a left join lateral (
      select t.unit_id, t.state from organization.hand_over t
      where t.domain = a.domain and t.kind = a.kind and t.item_id = a.id
      order by t.effective_on desc, t.id desc limit 1) h on true
    where h.state is distinct from 'PENDING'
    union all
    select o.domain, o.kind, o.id, o."unitId", r.unit_id, true
    from holding o join organization.hand_over r on r.domain = 'organization' and r.kind = 'unit_records'
      and r.item_id = o.unit_id::text and r.state = 'ACCEPTED')
  select o.domain, o.kind, o.id, o."unitId", o.unit_id as "heldBy" from holding o
  where o.taken and not exists (select from organization.hand_over r where r.domain = 'organization'
    and r.kind = 'unit_records' and r.item_id = o.unit_id::text and r.state = 'ACCEPTED')`
