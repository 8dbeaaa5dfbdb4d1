import type { SourceSpec } from '@province/subgraph/list'
import type { Counted } from '@province/subgraph/measure'
import { Statements, sql } from '@province/subgraph/read'
import type { UnitLevel } from '../register/index.ts'

/** A unit that stood on a day, as a record behind a count of units. */
export interface TierUnitRow extends Counted {
  code: string
  name: string
  levelRank: number
}

/** Units behind a count of them. */
export class MeasureRepository extends Statements {
  /** The units of a tier that existed under a unit on a day. */
  units(within: string, level: UnitLevel, asOf: string): SourceSpec<TierUnitRow> {
    const rows = sql`select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId"
      from hierarchy.closure c join hierarchy.unit u on u.id = c.descendant_id
        and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
      where c.ancestor_id = ${within} and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date
        and u.level = ${level}`
    return { name: 'unit_tier_list', rows, order: ['levelRank', 'code', 'id'] }
  }
}
