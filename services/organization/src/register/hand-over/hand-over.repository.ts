import { within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { HandOverMapping } from './hand-over.mapping.ts'
import type { HandOver } from './hand-over.ts'
import type { HandOverState } from './hand-over-lifecycle.ts'

/** A hand-over as it is shown. */
export type HandOverRow = Row<HandOverRepository>

/** Which hand-overs. */
export interface HandOverFilters {
  reorganisation?: string | null
  unit?: string | null
  within?: string | null
  effectiveBy?: string | null
  state?: HandOverState | null
}

/** Hand-overs: read as rows, written as aggregates; and the sight that an accepted one gives. */
export class HandOverRepository extends Repository.of(HandOverMapping, { hidden: ['acceptedBy'] }) {
  readonly list = this.listed({
    name: 'hand_over_list',
    where: ({ reorganisation, unit, state, effectiveBy, ...asked }: HandOverFilters) => [
      asked.within ? within('unitId') : null,
      { reorganisationId: reorganisation, unitId: unit, state },
      effectiveBy && sql`t.effective_on <= ${effectiveBy}::date`,
    ],
    order: ['label', 'id'],
    sorts: {
      LABEL: ['label', 'id'],
      LATEST: ['-effectiveOn', 'label', 'id'],
      DOMAIN: ['domain', 'kind', 'label', 'id'],
    },
  })

  /** Whether the unit has ended by that day. */
  async hasEnded(unit: string, day: string): Promise<boolean> {
    const text = 'select exists (select from hierarchy.unit where id = $1 and closed_on <= $2::date) as ended'
    const row = await this.row<{ ended: boolean }>({ name: 'unit_has_ended', text, values: [unit, day] })
    return row?.ended ?? false
  }

  /** The units that followed one, each whole or in part, by the later of two days. */
  async followersOf(unit: string, days: readonly [string, string]): Promise<string[]> {
    const text = `select l.unit_id as id from hierarchy.lineage l cross join (select greatest($2::date, $3::date) as day) d
      where l.origin_id = $1 and l.unit_id <> $1 and l.valid_from <= d.day and l.valid_to > d.day
        and l.known_from <= d.day and l.known_to > d.day`
    const rows = await this.rows<{ id: string }>({ name: 'unit_followers', text, values: [unit, ...days] })
    return rows.map(({ id }) => id)
  }

  /** The body that was accepted comes into the directory of its taker, and onto the unit if it sat on the one that ended. */
  async takeOverBody(accepted: HandOver, by: string): Promise<void> {
    await this.em.flush()
    await this.em.execute('select organization.take_over_body(?, ?)', [accepted.id, by])
  }

  /**
   * Gives a unit sight of what another left behind, and of everything that one had taken over; whoever has taken
   * over the unit itself sees it too. A day held already stays.
   */
  async giveCustody(custodian: string, of: string, from: string): Promise<void> {
    // Two at once would each miss what the other writes: one waits, and reads what is there by then.
    await this.em.execute(`select pg_advisory_xact_lock(hashtext('hierarchy.custody'))`)
    await this.em.execute(
      `with held as (select unit_id as id, valid_from from hierarchy.custody where custodian_id = ?
         union all select ?::uuid, '-infinity'::date),
       holding as (select custodian_id as id, valid_from from hierarchy.custody where unit_id = ?
         union all select ?::uuid, '-infinity'::date)
       insert into hierarchy.custody (custodian_id, unit_id, valid_from)
       select o.id, h.id, greatest(o.valid_from, h.valid_from, ?::date) from holding o cross join held h
       on conflict do nothing`,
      [of, of, custodian, custodian, from],
    )
  }
}
