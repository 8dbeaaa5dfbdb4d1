import type { Day } from './calendar/day.ts'

/** How a clock stands on a day: never stored, since tomorrow it is otherwise. */
export type ClockStanding = 'RUNNING' | 'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE' | 'PAUSED' | 'ENDED'

/** What is needed to say how a clock stands. */
export interface Standable {
  state: 'RUNNING' | 'PAUSED' | 'ENDED'
  dueOn: Day | null
  /** The day of its first rung: three quarters of its days are used up. From then on it is due soon. */
  warnOn: Day | null
}

/** How a clock stands on that day: the one place that says what is due soon. */
export function standingOf({ state, dueOn, warnOn }: Standable, today: Day): ClockStanding {
  if (state !== 'RUNNING') return state
  if (dueOn !== null && dueOn < today) return 'OVERDUE'
  if (dueOn === today) return 'DUE_TODAY'
  return warnOn !== null && warnOn <= today ? 'DUE_SOON' : 'RUNNING'
}
