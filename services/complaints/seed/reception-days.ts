import { addDays, type Day, VIETNAM, type Window, weekdayOf } from '@province/clocks'
import type { Draw } from './draw.ts'

/** The days of which the half-year report tells, and those to the end of June that are still to come. */
export const SCHEDULED: Window = { from: '2022-12-15', to: '2023-07-01' }

/** The day the demonstration stands at: what went by is told, the rest is to come. */
export const STANDS_AT = '2023-06-15'

/** The first working day from this one on; going back where the span ends first. */
export function workingFrom(day: Day, { from, to }: Window): Day | undefined {
  for (let on = day; on < to; on = addDays(on, 1)) if (VIETNAM.on(on).working) return on
  for (let on = day; on >= from; on = addDays(on, -1)) if (VIETNAM.on(on).working) return on
  return undefined
}

const within = ({ from, to }: Window, { from: start, to: end }: Window): Window => ({
  from: from > start ? from : start,
  to: to < end ? to : end,
})

const monthsOf = ({ from, to }: Window): Window[] => {
  const months: Window[] = []
  for (let start = `${from.slice(0, 8)}01`; start < to; ) {
    const next = `${addDays(start, 31).slice(0, 8)}01`
    months.push({ from: start, to: next })
    start = next
  }
  return months
}

/** One weekday of every week; where offices are closed, the working day nearest to it. */
export function weekly(weekday: number): Day[] {
  const days: Day[] = []
  const monday = addDays(SCHEDULED.from, 1 - weekdayOf(SCHEDULED.from))
  for (let week = monday; week < SCHEDULED.to; week = addDays(week, 7)) {
    const span = within({ from: week, to: addDays(week, 7) }, SCHEDULED)
    const wanted = addDays(week, weekday - 1)
    const day = workingFrom([wanted, span.from].toSorted()[1] ?? wanted, span)
    if (day && day >= span.from) days.push(day)
  }
  return days
}

/** The same weekday in certain weeks of every month, such as the third Tuesday. */
export function monthly(weekday: number, weeks: readonly number[]): Day[] {
  return monthsOf(SCHEDULED).flatMap((month) => {
    const first = addDays(month.from, (weekday - weekdayOf(month.from) + 7) % 7)
    return weeks
      .map((week) => workingFrom(addDays(first, 7 * (week - 1)), month))
      .filter((day): day is Day => day !== undefined && day >= SCHEDULED.from)
  })
}

const PROVINCE_WEEKDAY = 2
const CLERKS_WEEKDAY = 3

/** The days on which the head of a unit is to receive: by the week for a commune, by the month above it. */
export function daysOf({ level, code }: { level: string; code: string }, draw: Draw): Day[] {
  const weekday = draw.one([1, 2, 3, 4, 5])
  if (level === 'PROVINCE') return monthly(PROVINCE_WEEKDAY, [3])
  if (level === 'DISTRICT') return monthly(weekday, [1, 3])
  return weekly(code === CLERKS_COMMUNE ? CLERKS_WEEKDAY : weekday)
}

/** The commune whose clerk has an account: its last days are left for the clerk to tell. */
export const CLERKS_COMMUNE = '13636'
