import type { Page } from '@province/subgraph/list'
import type { Boundaries } from '@province/subgraph/measure'
import { Statements } from '@province/subgraph/read'
import type { UnitLevel } from '../register/index.ts'

/** Units of a tier that stood on a day, by the shares of them in the boundaries of another. */
export interface TierRow {
  level: UnitLevel
  count: number
  estimate: boolean
}

/** A unit that stood on a day, and how much of it lies in the boundaries of another. */
export interface TierUnitRow {
  id: string
  code: string
  name: string
  levelRank: number
  unitId: string
  share: number
  total: number
}

// Units of day $2 in the boundaries of day $3 of unit $1.
const RESTATED = `hierarchy.restated($1, $2::date, $3::date) r
  join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $2::date and u.valid_to > $2::date`

/** Counts of units in the boundaries of another day. */
export class MeasureRepository extends Statements {
  restatedTiers(within: string, { asOf, drawnOn }: Boundaries): Promise<TierRow[]> {
    const text = `select u.level, sum(r.share) as count, bool_or(r.share <> 1) as estimate from ${RESTATED} group by u.level`
    return this.rows({ name: 'unit_restated_tiers', text, values: [within, asOf, drawnOn] })
  }

  /** The units of a tier that existed under a unit on a day. */
  units(within: string, level: UnitLevel, asOf: string, page: Page): Promise<TierUnitRow[]> {
    const text = `with units as (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId", 1 as share
        from hierarchy.closure c join hierarchy.unit u on u.id = c.descendant_id
          and u.valid_from <= $2::date and u.valid_to > $2::date
        where c.ancestor_id = $1 and c.valid_from <= $2::date and c.valid_to > $2::date and u.level = $3)
      select v.*, (select count(*) from units) as total from units v
      where $4::int is null or (v."levelRank", v.code, v.id) > ($4, $5::text, $6::uuid)
      order by v."levelRank", v.code, v.id limit $7`
    const values = [within, asOf, level, ...(page.after ?? [null, null, null]), page.limit + 1]
    return this.rows({ name: 'unit_tier_list', text, values })
  }

  restatedUnits(
    within: string,
    level: UnitLevel,
    { asOf, drawnOn }: Boundaries,
    page: Page,
  ): Promise<TierUnitRow[]> {
    const text = `with units as (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId", r.share from ${RESTATED} where u.level = $4)
      select v.*, (select count(*) from units) as total from units v
      where $5::int is null or (v."levelRank", v.code, v.id) > ($5, $6::text, $7::uuid)
      order by v."levelRank", v.code, v.id limit $8`
    const values = [within, asOf, drawnOn, level, ...(page.after ?? [null, null, null]), page.limit + 1]
    return this.rows({ name: 'unit_restated_list', text, values })
  }
}
