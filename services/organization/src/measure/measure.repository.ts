import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { Statements, sql, statementOf } from '@province/subgraph/read'
import type { UnitLevel } from '../register/index.ts'

/** Units of a tier that stood on a day, by the shares of them in the boundaries of another. */
export interface TierRow {
  level: UnitLevel
  count: number
  estimate: boolean
}

/** A unit that stood on a day, and how much of it lies in the boundaries of another. */
export interface TierUnitRow extends Counted {
  code: string
  name: string
  levelRank: number
}

// Units of a day in the boundaries of another.
const restated = (within: string, { asOf, drawnOn }: Boundaries) => sql`
  hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date) r
  join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date`

/** Counts of units in the boundaries of another day. */
export class MeasureRepository extends Statements {
  restatedTiers(within: string, boundaries: Boundaries): Promise<TierRow[]> {
    const text = sql`select u.level, sum(r.share) as count, bool_or(r.share <> 1) as estimate
      from ${restated(within, boundaries)} group by u.level`
    return this.rows(statementOf('unit_restated_tiers', text))
  }

  /** The units of a tier that existed under a unit on a day. */
  units(within: string, level: UnitLevel, asOf: string): SourceSpec<TierUnitRow> {
    const rows = sql`select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId"
      from hierarchy.closure c join hierarchy.unit u on u.id = c.descendant_id
        and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
      where c.ancestor_id = ${within} and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date
        and u.level = ${level}`
    return { name: 'unit_tier_list', rows, order: ['levelRank', 'code', 'id'] }
  }

  restatedUnits(within: string, level: UnitLevel, boundaries: Boundaries): SourceSpec<TierUnitRow> {
    const rows = sql`select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId", r.share
      from ${restated(within, boundaries)} where u.level = ${level}`
    return { name: 'unit_restated_list', rows, order: ['levelRank', 'code', 'id'] }
  }
}
