import { type MeasureFields, measureFields, sourcedMeasure } from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { CoveredUnitRow } from '../directory/index.ts'
import type { TierUnitRow } from './measure.repository.ts'
import { LED_TIERS, TIERS } from './measure.ts'

/** How many units of each tier there were under a unit, and how many had a leader in charge. */
export const OrganizationMeasures: MeasureFields = measureFields('organization', [
  ...TIERS.map(({ name, level }) =>
    sourcedMeasure<Context, TierUnitRow>({
      key: `organization.units.${name}`,
      unitOfCount: 'units',
      recounted: true,
      count: (question, { measures }) => measures.units(level, question),
      source: (question, { measures }) => measures.unitsOf(level, question),
      label: (unit) => unit.name,
    }),
  ),
  ...LED_TIERS.map(({ name, level }) =>
    sourcedMeasure<Context, CoveredUnitRow>({
      key: `organization.leader_assigned.${name}`,
      unitOfCount: 'units',
      recounted: true,
      count: (question, { leaderCoverage }) => leaderCoverage.covered(level, question),
      source: (question, { leaderCoverage }) => leaderCoverage.coveredUnits(level, question),
      label: (unit) => unit.name,
    }),
  ),
])
