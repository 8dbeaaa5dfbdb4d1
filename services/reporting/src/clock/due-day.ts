import { Clock, type Day, deadline, ruleToArm, type WorkingCalendar } from '@province/clocks'
import { CLOCK_RULES } from './clock-rule.ts'

/** The last day on which a report is in time: so many days after the last of its period, or the next working day. */
export function dueDay(lastDay: Day, days: number, calendar: WorkingCalendar): Day {
  const rule = { ...ruleToArm(CLOCK_RULES, 'submission.submit', lastDay), amount: days }
  // A clock that was just armed does not stand still, so its deadline is a day.
  return deadline(Clock.arm(rule, lastDay), calendar).day ?? lastDay
}
