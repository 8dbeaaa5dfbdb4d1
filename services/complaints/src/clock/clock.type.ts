import { clockFields } from '@province/timekeeping'
import { UnitType } from '../organization/unit.type.ts'
import { COMPLAINTS_CLOCKS } from './complaints-clocks.ts'

const fields = clockFields(COMPLAINTS_CLOCKS, { unitType: UnitType, name: 'Clock' })

/** A time limit that runs on one thing of complaints. */
export const ClockType = fields.ClockType

/** What complaints adds to its lists for its clocks. */
export const clockParts = { resolvers: fields.resolvers, types: fields.types }
