import type { Clock, Pause } from './clock.ts'
import { addDays, type Day } from './day.ts'
import type { Evidence } from './legal-rule.ts'
import type { DayKind, WorkingCalendar } from './working-calendar.ts'

/** A day that did not count, and why. */
export interface SkippedDay {
  day: Day
  why: Exclude<DayKind['kind'], 'WORKDAY' | 'SWAPPED_IN' | 'UNCONFIRMED'> | 'PAUSED'
  /** What the day off is called, or why the clock stood still. */
  name: string
}

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

const pauseOn = (pauses: readonly Pause[], day: Day): Pause | undefined =>
  pauses.find(({ from, to }) => from < day && (to === null || day <= to))

const skippedAs = ({ day, kind, name }: DayKind): SkippedDay => ({
  day,
  why: kind as SkippedDay['why'],
  name,
})

/**
 * The deadline of a clock on this calendar, with its trace. The day of the trigger does not count (Civil Code
 * 91/2015/QH13, article 147.2); a count of calendar days that ends on a rest day ends on the next working day
 * (article 148.5); days on which the clock stood still do not count.
 */
export function deadline(clock: Clock, calendar: WorkingCalendar): Deadline {
  const { rule, budget, pauses, armedOn } = clock
  const told = { rule: rule.code, article: rule.article, evidence: rule.evidence }
  const skipped: SkippedDay[] = []
  let [day, counted, provisional] = [armedOn, 0, false]
  while (counted < budget) {
    day = addDays(day, 1)
    const pause = pauseOn(pauses, day)
    if (pause?.to === null)
      return { day: null, counted, left: budget - counted, skipped, movedFrom: null, provisional, ...told }
    const kind = calendar.on(day)
    const counts = rule.unit === 'CALENDAR_DAYS' || kind.working
    if (rule.unit === 'WORKING_DAYS') provisional ||= kind.provisional
    if (pause) skipped.push({ day, why: 'PAUSED', name: pause.reason })
    else if (counts) counted += 1
    else skipped.push(skippedAs(kind))
  }
  const end = nextWorkingDay(calendar, day)
  const movedFrom = end.day === day ? null : day
  return {
    ...told,
    day: end.day,
    counted,
    left: 0,
    skipped,
    movedFrom,
    provisional: provisional || end.provisional,
  }
}

/** The day itself when it is worked, else the first one after it that is. */
function nextWorkingDay(calendar: WorkingCalendar, from: Day): { day: Day; provisional: boolean } {
  let kind = calendar.on(from)
  let provisional = kind.provisional
  while (!kind.working) {
    kind = calendar.on(addDays(kind.day, 1))
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
