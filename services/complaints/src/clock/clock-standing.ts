import type { Day } from '@province/clocks'
import type { Shown } from './stored-clock.ts'

/** How a clock stands on a day: never stored, since tomorrow it is otherwise. */
export type ClockStanding = 'RUNNING' | 'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE' | 'PAUSED' | 'ENDED'

/** How a clock stands on that day. */
export function standingOf(
  { state, dueOn, warnOn }: Pick<Shown, 'state' | 'dueOn' | 'warnOn'>,
  today: Day,
): ClockStanding {
  if (state !== 'RUNNING') return state
  if (dueOn !== null && dueOn < today) return 'OVERDUE'
  if (dueOn === today) return 'DUE_TODAY'
  return warnOn !== null && warnOn <= today ? 'DUE_SOON' : 'RUNNING'
}
