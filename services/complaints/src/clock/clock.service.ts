import type { ClockService as StoredClockService } from '@province/timekeeping'
import type { ClockKind } from './clock-rule.ts'

/** Sets clocks of complaints going and ends them, inside the unit of work of what they are about. */
export type ClockService = StoredClockService<ClockKind>
