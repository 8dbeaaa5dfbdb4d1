import { type Day, dayAfter } from './calendar/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'
import type { Clock } from './clock.ts'
import { countDays } from './counting.ts'
import { deadline } from './deadline.ts'

/** A step on the way to a deadline and past it, at which somebody is told. */
export type RungCode = 'WARN' | 'DUE' | 'OVER'

/** A rung and the day on which it is reached. */
export interface Rung {
  code: RungCode
  day: Day
}

const WARNED_AFTER = 0.75

/** The rungs of a clock on this calendar: three quarters of the budget used, the last day, the first day over. */
export function rungsOf(clock: Clock, calendar: WorkingCalendar): Rung[] {
  const { day } = deadline(clock, calendar)
  const warn = countDays(clock, calendar).days[Math.ceil(clock.budget * WARNED_AFTER) - 1] ?? null
  const known: (readonly [RungCode, Day | null])[] = [
    ['WARN', warn],
    ['DUE', day],
    ['OVER', day && dayAfter(day)],
  ]
  return known.flatMap(([code, on]) => (on === null ? [] : [{ code, day: on }]))
}
