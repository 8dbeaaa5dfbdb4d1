import { Migration } from '@mikro-orm/migrations'

/** SQL of an entry of what held before. */
const until = (day: string, was: string) => `jsonb_build_object('until', ${day}, 'was', ${was})`

/** SQL of the document by which a unit ended on a day. */
const endedBy = (
  unit: string,
  day: string,
) => `(select coalesce(nullif(x ->> 'legalBasis', ''), e.legal_basis)
     from organization.reorg_event e cross join lateral jsonb_array_elements(e.effects) x
     where e.effective_on = ${day} and x ->> 'predecessorId' = ${unit}::text limit 1)`

const taking = [
  // As before, and each unit that it was with in between is told as a move of its own, by the document of that day.
  `create or replace function organization.take_over_body(accepted uuid, taker text) returns void
     language sql volatile security definer set search_path = pg_catalog as $$
       with h as (
         select h.item_id::uuid as body_id, h.unit_id, h.from_unit_id, h.effective_on, e.legal_basis,
           greatest(h.effective_on, (select min(u.valid_from) from hierarchy.unit u where u.id = h.unit_id)) as begins
         from organization.hand_over h join organization.reorg_event e on e.id = h.reorganisation_id
         where h.id = accepted and h.state = 'ACCEPTED' and h.domain = 'organization' and h.kind = 'body'),
       between_them as (
         select distinct on (l.valid_from) l.unit_id, least(l.valid_to, h.begins) as until
         from h join hierarchy.lineage l on l.origin_id = h.from_unit_id and l.unit_id <> h.unit_id
           and l.valid_from >= h.effective_on and l.valid_from < h.begins
         order by l.valid_from, l.share desc, l.unit_id),
       course as (
         select h.*, jsonb_build_array(${until('h.effective_on', 'h.from_unit_id')}) || coalesce(
           (select jsonb_agg(${until('b.until', 'b.unit_id')} order by b.until) from between_them b), '[]') as former
         from h),
       step as (
         select h.effective_on as day, coalesce((select b.unit_id from between_them b order by b.until limit 1), h.unit_id) as to_id,
           h.legal_basis as document
         from h
         union all
         select b.until, coalesce(lead(b.unit_id) over (order by b.until), h.unit_id),
           coalesce(${endedBy('b.unit_id', 'b.until')}, h.legal_basis)
         from between_them b cross join h),
       elsewhere as (
         select c.body_id, (select l.unit_id from hierarchy.lineage l
             where l.origin_id = b.sits_on and l.unit_id <> b.sits_on and l.valid_from <= c.effective_on and l.valid_to > c.effective_on
             order by l.unit_id = c.unit_id desc, l.share desc, l.unit_id limit 1) as unit_id
         from course c join organization.body b on b.id = c.body_id and b.sits_on <> c.from_unit_id
         where not hierarchy.exists_on(b.sits_on, c.effective_on)),
       moved as (
         update organization.body b set version = b.version + 1,
           former_units = case when b.unit_id = c.from_unit_id then b.former_units || c.former else b.former_units end,
           unit_id = case when b.unit_id = c.from_unit_id then c.unit_id else b.unit_id end,
           former_seats = case when b.sits_on = c.from_unit_id then b.former_seats || c.former
             when e.unit_id is not null then b.former_seats || jsonb_build_array(${until('c.effective_on', 'b.sits_on')})
             else b.former_seats end,
           sits_on = case when b.sits_on = c.from_unit_id then c.unit_id else coalesce(e.unit_id, b.sits_on) end
         from course c left join elsewhere e on e.body_id = c.body_id
         where b.id = c.body_id and (b.unit_id = c.from_unit_id or b.sits_on = c.from_unit_id)
         returning b.id, b.unit_id, b.name)
       insert into organization.directory_change
         (id, unit_id, body_id, step, effective_on, document, name, place, recorded_by)
       select uuidv7(), m.unit_id, m.id, 'MOVED', s.day, s.document, m.name,
         (select u.name from hierarchy.unit u where u.id = s.to_id and u.valid_from <= s.day and u.valid_to > s.day), taker
       from moved m cross join step s
     $$`,
]

/** A body that is taken over after several reorganisations went with each of the units between. */
export class Migration20230229000000 extends Migration {
  override up(): void {
    for (const sql of taking) this.addSql(sql)
  }
}
