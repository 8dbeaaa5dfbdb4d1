import { Migration } from '@mikro-orm/migrations'

const takeOver = [
  ...['body', 'directory_change'].map(
    (table) =>
      `create policy taken_over on organization.${table} for all to organization_owner using (true) with check (true)`,
  ),
  // Whoever may accept a hand-over need not hold the directory: what they accepted comes into theirs, and nothing else.
  `create function organization.take_over_body(accepted uuid, taker text) returns void
     language sql volatile security definer set search_path = pg_catalog as $$
       with h as (
         select h.item_id::uuid as body_id, h.unit_id, h.from_unit_id, h.effective_on, e.legal_basis
         from organization.hand_over h join organization.reorg_event e on e.id = h.reorganisation_id
         where h.id = accepted and h.state = 'ACCEPTED' and h.domain = 'organization' and h.kind = 'body'),
       moved as (
         update organization.body b set version = b.version + 1,
           unit_id = case when b.unit_id = h.from_unit_id then h.unit_id else b.unit_id end,
           former_seats = case when b.sits_on = h.from_unit_id then b.former_seats
             || jsonb_build_array(jsonb_build_object('until', h.effective_on, 'was', h.from_unit_id)) else b.former_seats end,
           sits_on = case when b.sits_on = h.from_unit_id then h.unit_id else b.sits_on end
         from h where b.id = h.body_id and (b.unit_id = h.from_unit_id or b.sits_on = h.from_unit_id)
         returning b.id, b.unit_id, b.name, h.unit_id as to_id, h.effective_on, h.legal_basis)
       insert into organization.directory_change
         (id, unit_id, body_id, step, effective_on, document, name, place, recorded_by)
       select uuidv7(), m.unit_id, m.id, 'MOVED', m.effective_on, m.legal_basis, m.name,
         (select u.name from hierarchy.unit u where u.id = m.to_id order by u.valid_from desc limit 1), taker
       from moved m
     $$`,
]

/** A body that is handed over comes into the directory, and onto the unit, of whoever took it over. */
export class Migration20230226001000 extends Migration {
  override up(): void {
    for (const sql of takeOver) this.addSql(sql)
  }
}
