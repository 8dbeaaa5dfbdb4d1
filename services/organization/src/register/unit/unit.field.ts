import { unitFields } from '@province/subgraph/graph'
import type { UnitService } from './unit.service.ts'
import { UnitType } from './unit.type.ts'

/** A unit that a noun of organization names: as it is today, or on its last day. */
export const unitField = unitFields<{ units: UnitService }>(UnitType, (id, { units }) => units.referred(id))
