import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { breachStepNotAllowed } from './data-breach-refusals.ts'

/** From noticing a breach to its notice, and to its end. */
export const dataBreachLifecycle = lifecycle(
  {
    notify: { from: ['NOTICED'], to: 'NOTIFIED' },
    close: { from: ['NOTIFIED'], to: 'CLOSED' },
  },
  breachStepNotAllowed,
)

/** Where a breach stands. */
export type DataBreachState = Lifecycle.State<typeof dataBreachLifecycle>

/** What is done about it. */
export type DataBreachStep = Lifecycle.Step<typeof dataBreachLifecycle>
