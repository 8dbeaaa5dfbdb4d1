import { addDays, type Day } from './day.ts'
import type { DayKind, WorkingCalendar } from './working-calendar.ts'

/** Where a count of working days ends, and how it got there. */
export interface WorkingDeadline {
  day: Day
  /** Each day that did not count, with what it is. */
  skipped: DayKind[]
  /** Some day on the way is not settled by a published calendar. */
  provisional: boolean
}

/**
 * The day on which so many working days have passed. The day of the trigger itself does not count (Civil Code
 * 91/2015/QH13, article 147.2); no days at all end on the trigger.
 */
export function addWorkingDays(calendar: WorkingCalendar, trigger: Day, count: number): WorkingDeadline {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`working days are counted whole: ${count}`)
  const skipped: DayKind[] = []
  let day = trigger
  let provisional = false
  for (let counted = 0; counted < count; ) {
    day = addDays(day, 1)
    const kind = calendar.on(day)
    provisional ||= kind.provisional
    if (kind.working) counted += 1
    else skipped.push(kind)
  }
  return { day, skipped, provisional }
}
