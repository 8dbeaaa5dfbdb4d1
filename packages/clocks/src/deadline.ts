import { type Day, dayAfter } from './calendar/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'
import type { Clock } from './clock.ts'
import { countDays, type SkippedDay } from './counting.ts'
import type { Evidence } from './legal-rule.ts'

/** When a clock ends, and how it comes to that day: what a person is shown who asks why. */
export interface Deadline {
  /** The last day in time; null while the clock stands still, since nobody knows it then. */
  day: Day | null
  /** Days of the budget that are used up by that day, and those that are left (0, or what a pause keeps). */
  counted: number
  left: number
  skipped: SkippedDay[]
  /** The rest day on which the count itself ended, where the law moves the end to the next working day. */
  movedFrom: Day | null
  /** Some day on the way is not settled by a published calendar: the end may still change. */
  provisional: boolean
  rule: string
  article: string
  evidence: Evidence
}

/**
 * The deadline of a clock on this calendar, with its trace. A count of calendar days that ends on a rest day ends on the
 * next working day (Civil Code 91/2015/QH13, article 148.5).
 */
export function deadline(clock: Clock, calendar: WorkingCalendar): Deadline {
  const { rule, budget } = clock
  const { days, skipped, standsStill, provisional } = countDays(clock, calendar)
  const counted = days.length
  const told = {
    counted,
    left: budget - counted,
    skipped,
    rule: rule.code,
    article: rule.article,
    evidence: rule.evidence,
  }
  if (standsStill) return { ...told, day: null, movedFrom: null, provisional }
  const last = days.at(-1) ?? clock.armedOn
  // Hours end when they end: nothing moves them off a day of rest.
  if (clock.rule.unit === 'HOURS') return { ...told, day: last, movedFrom: null, provisional }
  const end = nextWorkingDay(calendar, last)
  const movedFrom = end.day === last ? null : last
  return { ...told, day: end.day, movedFrom, provisional: provisional || end.provisional }
}

/** The day itself when it is worked, else the first one after it that is. */
function nextWorkingDay(calendar: WorkingCalendar, from: Day): { day: Day; provisional: boolean } {
  let kind = calendar.on(from)
  let provisional = kind.provisional
  while (!kind.working) {
    kind = calendar.on(dayAfter(kind.day))
    provisional ||= kind.provisional
  }
  return { day: kind.day, provisional }
}

/**
 * The clock as a new calendar has it, with the change of its end and the reason kept; the same clock where nothing
 * changes for it, where it stands still, and where it has ended.
 */
export function reproject(
  clock: Clock,
  calendars: { before: WorkingCalendar; after: WorkingCalendar },
  on: Day,
  reason: string,
): Clock {
  if (clock.endedOn !== null) return clock
  const [from, to] = [deadline(clock, calendars.before).day, deadline(clock, calendars.after).day]
  return from === null || to === null || from === to ? clock : clock.noteCalendar(on, { from, to, reason })
}
