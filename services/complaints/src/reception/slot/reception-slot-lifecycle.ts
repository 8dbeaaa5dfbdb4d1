import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './reception-slot-refusals.ts'

/** Where a reception day stands, and what can be done to it. */
export const slotLifecycle = lifecycle(
  {
    post: { from: ['PLANNED'], to: 'POSTED' },
    holdOwn: { from: ['POSTED'], to: 'HELD_OWN' },
    holdDelegated: { from: ['POSTED'], to: 'HELD_DELEGATED' },
    correctToOwn: { from: ['HELD_DELEGATED'], to: 'HELD_OWN' },
    correctToDelegated: { from: ['HELD_OWN'], to: 'HELD_DELEGATED' },
    reschedule: { from: ['POSTED'], to: 'RESCHEDULED' },
    miss: { from: ['POSTED'], to: 'MISSED' },
  },
  (state, step) => stepNotAllowed(step, state),
)

export type SlotState = Lifecycle.State<typeof slotLifecycle>
export type SlotStep = Lifecycle.Step<typeof slotLifecycle>
