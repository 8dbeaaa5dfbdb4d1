import { type Day, dayAfter } from './calendar/day.ts'
import type { DayKind, WorkingCalendar } from './calendar/working-calendar.ts'
import type { Clock } from './clock.ts'
import { type Pause, standsStillOn } from './pause.ts'

/** A day that did not count, and why. */
export interface SkippedDay {
  day: Day
  why: Exclude<DayKind['kind'], 'WORKDAY' | 'SWAPPED_IN' | 'UNCONFIRMED'> | 'PAUSED'
  /** What the day off is called, or why the clock stood still. */
  name: string
}

/** The days of a clock, one by one. */
export interface Counted {
  /** The days that counted, in order: as many as the budget has, fewer where the clock stands still. */
  days: Day[]
  skipped: SkippedDay[]
  /** The clock stands still before its budget is used up. */
  standsStill: boolean
  /** Some day that was looked at is not settled by a published calendar. */
  provisional: boolean
}

const pauseOn = (pauses: readonly Pause[], day: Day): Pause | undefined =>
  pauses.find((pause) => standsStillOn(pause, day))

const skippedAs = ({ day, kind, name }: DayKind): SkippedDay => ({
  day,
  why: kind as SkippedDay['why'],
  name,
})

/**
 * Counts the days of a clock on this calendar. The day of the trigger does not count (Civil Code 91/2015/QH13, article
 * 147.2), nor do days on which the clock stood still.
 */
export function countDays(clock: Clock, calendar: WorkingCalendar): Counted {
  const { rule, budget, pauses, armedOn } = clock
  const counted: Counted = { days: [], skipped: [], standsStill: false, provisional: false }
  const everyDay = rule.unit !== 'WORKING_DAYS'
  for (let day = dayAfter(armedOn); counted.days.length < budget; day = dayAfter(day)) {
    const pause = pauseOn(pauses, day)
    if (pause?.to === null) return { ...counted, standsStill: true }
    const kind = calendar.on(day)
    if (!everyDay) counted.provisional ||= kind.provisional
    if (pause) counted.skipped.push({ day, why: 'PAUSED', name: pause.reason })
    else if (everyDay || kind.working) counted.days.push(day)
    else counted.skipped.push(skippedAs(kind))
  }
  return counted
}
