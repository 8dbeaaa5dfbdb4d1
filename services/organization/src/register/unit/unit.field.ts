import { unitFields } from '@province/subgraph/graph'
import type { Context } from '../../context.ts'
import { UnitType } from './unit.type.ts'

/** A unit that a noun of organization names: as it is today, or on its last day. */
export const unitField = unitFields<Context>(UnitType, (id, { units }) => units.referred(id))
