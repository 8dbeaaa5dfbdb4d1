import { stepNotAllowed } from './reception-schedule-refusals.ts'

/** Where a reception day stands. */
export type SlotState = 'PLANNED' | 'POSTED' | 'RESCHEDULED'

/** What can be done to a reception day. */
export type SlotStep = 'post' | 'reschedule'

/** From where each step leads where; a step from anywhere else is refused. */
export const SLOT_STEPS: Readonly<Record<SlotStep, { from: readonly SlotState[]; to: SlotState }>> = {
  post: { from: ['PLANNED'], to: 'POSTED' },
  reschedule: { from: ['POSTED'], to: 'RESCHEDULED' },
}

/** The state after a step; refuses with `STEP_NOT_ALLOWED`. */
export function stepFrom(state: SlotState, step: SlotStep): SlotState {
  const { from, to } = SLOT_STEPS[step]
  if (!from.includes(state)) throw stepNotAllowed(step, state)
  return to
}
