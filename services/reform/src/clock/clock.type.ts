import { clockFields } from '@province/timekeeping'
import { UnitType } from '../organization/unit.type.ts'
import { REFORM_CLOCKS } from './reform-clocks.ts'

const fields = clockFields(REFORM_CLOCKS, { unitType: UnitType, name: 'DossierClock' })

/** A time limit that runs on a dossier. */
export const ClockType = fields.ClockType

/** What reform adds to its lists for its clocks. */
export const clockParts = { resolvers: fields.resolvers, types: fields.types }
