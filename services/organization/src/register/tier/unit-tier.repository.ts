import { Statements } from '@province/subgraph/read'
import type { UnitTier } from './unit-tier.ts'

/** The tiers of the cell, read from the hierarchy that every service reads. */
export class UnitTierRepository extends Statements {
  /** From above to below. */
  all(): Promise<UnitTier[]> {
    return this.rows({
      name: 'unit_tiers',
      text: `select level, nullif(valid_from, '-infinity') as "from", nullif(valid_to, 'infinity') as "to",
          ended_by as "endedBy" from hierarchy.tier
        order by array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY'], level), valid_from`,
    })
  }
}
