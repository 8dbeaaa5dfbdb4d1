import { Migration } from '@mikro-orm/migrations'

/** SQL of an entry of what held before. */
const until = (day: string, was: string) => `jsonb_build_object('until', ${day}, 'was', ${was})`

const endings = [
  // What was to begin when its unit or its office had ended never comes about: it ends on the day it would have begun.
  ...['body', '"position"', 'assignment', 'duty_delegation'].flatMap((table) => {
    const name = `${table.replaceAll('"', '')}_check`
    return [
      `alter table organization.${table} drop constraint ${name}`,
      `alter table organization.${table} add constraint ${name} check (valid_to >= valid_from)`,
    ]
  }),
  // Between the reorganisation and the first day of whoever takes over it was with the units that came between. Its seat
  // goes to the taker, or, on another unit that ended too, to the one that took most of that.
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
         returning b.id, b.unit_id, b.name, c.unit_id as to_id, c.effective_on, c.legal_basis)
       insert into organization.directory_change
         (id, unit_id, body_id, step, effective_on, document, name, place, recorded_by)
       select uuidv7(), m.unit_id, m.id, 'MOVED', m.effective_on, m.legal_basis, m.name,
         (select u.name from hierarchy.unit u where u.id = m.to_id order by u.valid_from desc limit 1), taker
       from moved m
     $$`,
]

/** What ends, ends whole: also what was to begin later, and the seats and days between two reorganisations. */
export class Migration20230226003000 extends Migration {
  override up(): void {
    for (const sql of endings) this.addSql(sql)
  }
}
