import type { Page } from '@province/subgraph/list'
import type { Boundaries } from '@province/subgraph/measure'
import type { Reader } from '@province/subgraph/read'
import type { UnitLevel } from '../unit/unit.ts'

/** Units of a tier that stood on a day, by the shares of them in the boundaries of another. */
export interface RestatedTierRow {
  level: UnitLevel
  count: number
  estimate: boolean
}

/** A unit that stood on a day, and how much of it lies in the boundaries of another. */
export interface RestatedUnitRow {
  id: string
  code: string
  name: string
  levelRank: number
  share: number
  total: number
}

// Units of day $2 in the boundaries of day $3 of unit $1.
const RESTATED = `hierarchy.restated($1, $2::date, $3::date) r
  join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $2::date and u.valid_to > $2::date`

/** Counts of units in the boundaries of another day. */
export class MeasureRepository {
  constructor(private readonly reader: Reader) {}

  restatedTiers(within: string, { asOf, drawnOn }: Boundaries): Promise<RestatedTierRow[]> {
    const text = `select u.level, sum(r.share) as count, bool_or(r.share <> 1) as estimate from ${RESTATED} group by u.level`
    return this.reader.rows({ name: 'unit_restated_tiers', text, values: [within, asOf, drawnOn] })
  }

  restatedUnits(
    within: string,
    level: UnitLevel,
    { asOf, drawnOn }: Boundaries,
    page: Page,
  ): Promise<RestatedUnitRow[]> {
    const text = `with units as (select u.id, u.code, u.name, u.level_rank as "levelRank", r.share from ${RESTATED} where u.level = $4)
      select v.*, (select count(*) from units) as total from units v
      where $5::int is null or (v."levelRank", v.code, v.id) > ($5, $6::text, $7::uuid)
      order by v."levelRank", v.code, v.id limit $8`
    const values = [within, asOf, drawnOn, level, ...(page.after ?? [null, null, null]), page.limit + 1]
    return this.reader.rows({ name: 'unit_restated_list', text, values })
  }
}
