import type { EntityManager } from '@mikro-orm/postgresql'
import type { ReorgEffect } from '../decree/decree.ts'
import { heldItems } from '../open-item/held-items.sql.ts'
import type { HeldItem, OpenItem } from '../open-item/open-item.ts'
import type { Day } from '../unit/unit.ts'
import type { HandOver } from './hand-over.ts'

/** A reorganisation that has taken effect, and whose open items have not been asked for since. */
export interface DueCompletion {
  id: string
  effectiveOn: Day
  effects: ReorgEffect[]
}

/** What the service itself reads and writes to complete the hand-overs of a reorganisation on its day. */
export class HandOverCompletionRepository {
  constructor(private readonly em: EntityManager) {}

  /** The earliest one; from here to the end of the transaction nobody else completes it. */
  async due(today: Day): Promise<DueCompletion | undefined> {
    const [row] = await this.em.execute<DueCompletion[]>(
      `select e.id, e.effective_on::text as "effectiveOn", e.effects from organization.reorg_event e
       where e.effective_on <= ?::date
         and not exists (select from organization.hand_over_completion c where c.reorganisation_id = e.id)
       order by e.effective_on, e.id limit 1`,
      [today],
    )
    if (row) await this.em.execute(`select pg_advisory_xact_lock(hashtext('hand-over completion'))`)
    return row
  }

  /** The units without a unit above them that were there on the day. */
  async tops(day: Day): Promise<string[]> {
    const rows = await this.em.execute<{ id: string }[]>(
      `select distinct id from hierarchy.unit
       where parent_id is null and valid_from <= ?::date and valid_to > ?::date`,
      [day, day],
    )
    return rows.map(({ id }) => id)
  }

  /** Those of the units that had ended by the day. */
  async ended(units: readonly string[], day: Day): Promise<Set<string>> {
    const rows = await this.em.execute<{ id: string }[]>(
      'select distinct id from hierarchy.unit where id = any(?::uuid[]) and closed_on <= ?::date',
      [`{${units.join(',')}}`, day],
    )
    return new Set(rows.map(({ id }) => id))
  }

  /** What is handed over already: domain, kind and id of each item. */
  async handedOver(reorganisation: string): Promise<Set<string>> {
    const rows = await this.em.execute<{ item: string }[]>(
      `select concat_ws(' ', domain, kind, item_id) as item from organization.hand_over where reorganisation_id = ?`,
      [reorganisation],
    )
    return new Set(rows.map(({ item }) => item))
  }

  /** Who has the items of units that had ended before the day. */
  heldBy(items: readonly OpenItem[], day: Day): Promise<HeldItem[]> {
    return this.em.execute<HeldItem[]>(heldItems('?', '?'), [JSON.stringify(items), day])
  }

  /** What waits for units that have ended goes on to those that follow them, as it is: each stays one hand-over. */
  async passOn(onward: readonly { from: string; to: string }[]): Promise<void> {
    await this.em.execute(
      `update organization.hand_over h set unit_id = o."to", version = h.version + 1
       from jsonb_to_recordset(?::jsonb) as o("from" uuid, "to" uuid) where h.unit_id = o."from" and h.state = 'PENDING'`,
      [JSON.stringify(onward)],
    )
  }

  /** Stores what is handed over besides, and that the reorganisation has been completed. */
  async complete(reorganisation: string, handOvers: readonly HandOver[]): Promise<void> {
    this.em.persist([...handOvers])
    await this.em.flush()
    await this.em.execute(
      'insert into organization.hand_over_completion (reorganisation_id) values (?) on conflict do nothing',
      [reorganisation],
    )
  }
}
