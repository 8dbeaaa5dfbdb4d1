import { type MeasureFields, measureFields, pagedMeasure } from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { CoveredUnitRow } from '../directory/index.ts'
import type { TierUnitRow } from './measure.repository.ts'
import { LED_TIERS, TIERS } from './measure.ts'

/** How many units of each tier there were under a unit, and how many had a leader in charge. */
export const OrganizationMeasures: MeasureFields = measureFields('organization', [
  ...TIERS.map(({ name, level }) =>
    pagedMeasure<Context, TierUnitRow>({
      key: `organization.units.${name}`,
      unitOfCount: 'units',
      count: (question, { measures }) => measures.units(level, question),
      records: (question, { measures }, page) => measures.unitsOf(level, question, page),
      label: (unit) => unit.name,
      order: ({ levelRank, code, id }) => [levelRank, code, id],
    }),
  ),
  ...LED_TIERS.map(({ name, level }) =>
    pagedMeasure<Context, CoveredUnitRow>({
      key: `organization.leader_assigned.${name}`,
      unitOfCount: 'units',
      count: (question, { leaderCoverage }) => leaderCoverage.covered(level, question),
      records: (question, { leaderCoverage }, page) => leaderCoverage.coveredUnits(level, question, page),
      label: (unit) => unit.name,
      order: ({ code, id }) => [code, id],
    }),
  ),
])
