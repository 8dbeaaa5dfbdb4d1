import type { ClockStanding } from '@province/clocks'
import { AWAITS_LEAD, type TaskState } from './task-lifecycle.ts'

/** From this part of its time on it is due soon, as of the clocks of the law. */
const WARNED_AFTER = 0.75

/** How a task stands by its last day; `ENDED` while it is not the lead body’s turn. */
export function standingOn(
  { state, assignedOn, dueOn }: { state: TaskState; assignedOn: string; dueOn: string },
  today: string,
): ClockStanding {
  if (!AWAITS_LEAD.includes(state)) return 'ENDED'
  if (dueOn <= today) return dueOn < today ? 'OVERDUE' : 'DUE_TODAY'
  const from = Date.parse(assignedOn)
  return Date.parse(today) - from >= (Date.parse(dueOn) - from) * WARNED_AFTER ? 'DUE_SOON' : 'RUNNING'
}
