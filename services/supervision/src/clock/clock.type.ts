import { clockFields } from '@province/timekeeping'
import { UnitType } from '../organization/unit.type.ts'
import { SUPERVISION_CLOCKS } from './supervision-clocks.ts'

const fields = clockFields(SUPERVISION_CLOCKS, { unitType: UnitType, name: 'SupervisionClock' })

/** A time limit that runs on one thing of supervision. */
export const ClockType = fields.ClockType

/** What supervision adds to its lists for its clocks. */
export const clockParts = { resolvers: fields.resolvers, types: fields.types }
