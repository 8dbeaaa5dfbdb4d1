import { stepNotAllowed } from './reception-schedule-refusals.ts'

/** Where a reception day stands. */
export type SlotState = 'PLANNED' | 'POSTED' | 'HELD_OWN' | 'HELD_DELEGATED' | 'RESCHEDULED' | 'MISSED'

/** What can be done to a reception day. */
export type SlotStep =
  | 'post'
  | 'holdOwn'
  | 'holdDelegated'
  | 'correctToOwn'
  | 'correctToDelegated'
  | 'reschedule'
  | 'miss'

/** From where each step leads where; a step from anywhere else is refused. */
export const SLOT_STEPS: Readonly<Record<SlotStep, { from: readonly SlotState[]; to: SlotState }>> = {
  post: { from: ['PLANNED'], to: 'POSTED' },
  holdOwn: { from: ['POSTED'], to: 'HELD_OWN' },
  holdDelegated: { from: ['POSTED'], to: 'HELD_DELEGATED' },
  correctToOwn: { from: ['HELD_DELEGATED'], to: 'HELD_OWN' },
  correctToDelegated: { from: ['HELD_OWN'], to: 'HELD_DELEGATED' },
  reschedule: { from: ['POSTED'], to: 'RESCHEDULED' },
  miss: { from: ['POSTED'], to: 'MISSED' },
}

/** The state after a step; refuses with `STEP_NOT_ALLOWED`. */
export function stepFrom(state: SlotState, step: SlotStep): SlotState {
  const { from, to } = SLOT_STEPS[step]
  if (!from.includes(state)) throw stepNotAllowed(step, state)
  return to
}
