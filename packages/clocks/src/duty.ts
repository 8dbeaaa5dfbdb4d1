import { addDays, type Day, monthOf, type Window, weekOf } from './calendar/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'
import type { LegalRule } from './legal-rule.ts'

/** A rule that asks for so many days in every month or week. */
export interface CadenceRule extends LegalRule {
  days: number
  every: 'MONTH' | 'WEEK'
}

/** One whole month or week and the days it asks for. */
export interface DutyPeriod extends Window {
  requiredDays: number
  /** The calendar of the period is not settled, so the days asked for may change. */
  provisional: boolean
}

const STARTS = { MONTH: monthOf, WEEK: weekOf } as const

const after = (every: CadenceRule['every'], start: Day): Day =>
  every === 'MONTH' ? monthOf(start, 1) : addDays(start, 7)

/** The months, or the weeks from Monday, that lie wholly in the window. */
export function wholePeriods(every: CadenceRule['every'], { from, to }: Window): Window[] {
  const first = STARTS[every](from)
  const periods: Window[] = []
  let start = first < from ? after(every, first) : first
  for (let end = after(every, start); end <= to; end = after(every, start)) {
    periods.push({ from: start, to: end })
    start = end
  }
  return periods
}

/**
 * What a rule asks for in a window: its days in every whole month or week. A month or week cut by the window asks
 * for nothing, since its day may lie on the other side of the cut; and no period asks for more than it has working days.
 */
export const dutyIn = (rule: CadenceRule, window: Window, calendar: WorkingCalendar): DutyPeriod[] =>
  wholePeriods(rule.every, window).map((period) => {
    const days = calendar.days(period)
    const working = days.filter((day) => day.working).length
    const provisional = days.some((day) => day.provisional)
    return { ...period, requiredDays: Math.min(rule.days, working), provisional }
  })
