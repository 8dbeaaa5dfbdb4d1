import type { Clock } from './clock.ts'
import { addDays, type Day } from './day.ts'
import { deadline } from './deadline.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** A step on the way to a deadline and past it, at which somebody is told. */
export type RungCode = 'WARN' | 'DUE' | 'OVER'

/** A rung and the day on which it is reached. */
export interface Rung {
  code: RungCode
  day: Day
}

const WARNED_AFTER = 0.75

/** The day on which so many days of the budget are used up; null while the clock stands still before that. */
function dayAfter(clock: Clock, calendar: WorkingCalendar, part: number): Day | null {
  const used = Math.ceil(clock.budget * part)
  const { skipped, day } = deadline(clock, calendar)
  const off = new Set(skipped.map((each) => each.day))
  let reached = clock.armedOn
  for (let counted = 0; counted < used; ) {
    reached = addDays(reached, 1)
    if (day === null && clock.pauses.some(({ from, to }) => to === null && from < reached)) return null
    if (!off.has(reached)) counted += 1
  }
  return reached
}

/** The rungs of a clock on this calendar: three quarters of the budget used, the last day, the first day over. */
export function rungsOf(clock: Clock, calendar: WorkingCalendar): Rung[] {
  const { day } = deadline(clock, calendar)
  const warn = dayAfter(clock, calendar, WARNED_AFTER)
  const known: (readonly [RungCode, Day | null])[] = [
    ['WARN', warn],
    ['DUE', day],
    ['OVER', day && addDays(day, 1)],
  ]
  return known.flatMap(([code, on]) => (on === null ? [] : [{ code, day: on }]))
}

/** The rungs reached by today that nobody was told of yet; none once the clock has ended. Each is told once. */
export const newlyReached = (
  clock: Clock,
  calendar: WorkingCalendar,
  today: Day,
  told: ReadonlySet<RungCode>,
): Rung[] =>
  clock.endedOn !== null
    ? []
    : rungsOf(clock, calendar).filter(({ code, day }) => day <= today && !told.has(code))
