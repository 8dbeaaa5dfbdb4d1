import type { Day, UnitLevel } from '../unit/unit.ts'

/** A tier of the hierarchy, and the days on which the cell has it. */
export interface UnitTier {
  level: UnitLevel
  from: Day | null
  to: Day | null
  /** What ended it, as it is cited. */
  endedBy: string | null
}

/** The tiers from above to below, as a reader expects them. */
export const TIER_ORDER: readonly UnitLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY']

/** The tier on a day, when it has ended by then. */
export const endedTier = (tiers: readonly UnitTier[], level: UnitLevel, day: Day): UnitTier | undefined =>
  tiers.find((tier) => tier.level === level && tier.to !== null && tier.to <= day)
