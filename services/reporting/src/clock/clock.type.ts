import { clockFields } from '@province/timekeeping'
import { UnitType } from '../organization/unit.type.ts'
import { REPORTING_CLOCKS } from './reporting-clocks.ts'

const fields = clockFields(REPORTING_CLOCKS, { unitType: UnitType, name: 'SubmissionClock' })

/** A time limit that runs on a submission. */
export const ClockType = fields.ClockType

/** What reporting adds to its lists for its clocks. */
export const clockParts = { resolvers: fields.resolvers, types: fields.types }
