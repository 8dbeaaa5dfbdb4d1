import type { ReorgEvent } from '../decree/decree.ts'
import { TIER_ORDER, type UnitTier } from '../tier/unit-tier.ts'
import type { Unit } from '../unit/unit.ts'

/** The tiers that the cell has and had: one ends on the day on which a decree abolished the last unit of it. */
export function projectTiers(units: readonly Unit[], events: readonly ReorgEvent[]): UnitTier[] {
  const levels = new Map(units.map(({ id, level }) => [id, level]))
  return TIER_ORDER.map((level) => {
    const ended = events
      .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
      .flatMap(({ effects, effectiveOn, legalBasis }) => {
        const effect = effects.find(
          ({ kind, predecessorId }) => kind === 'ABOLISH_LEVEL' && levels.get(predecessorId) === level,
        )
        return effect ? [{ on: effectiveOn, by: effect.legalBasis ?? legalBasis }] : []
      })
      .find(({ on }) => !units.some((unit) => unit.level === level && unit.stateOn(on)))
    return { level, from: null, to: ended?.on ?? null, endedBy: ended?.by ?? null }
  })
}
