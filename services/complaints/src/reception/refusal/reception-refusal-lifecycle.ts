import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { refusalStepNotAllowed } from './reception-refusal-refusals.ts'

/** From a refusal at the door to its notice (Decree 154 of 2026, article 4); who is received after all is not refused. */
export const receptionRefusalLifecycle = lifecycle(
  {
    notify: { from: ['REFUSED'], to: 'NOTIFIED' },
    withdraw: { from: ['REFUSED', 'NOTIFIED'], to: 'WITHDRAWN' },
  },
  refusalStepNotAllowed,
)

/** Where a refusal stands. */
export type ReceptionRefusalState = Lifecycle.State<typeof receptionRefusalLifecycle>

/** What is done about it. */
export type ReceptionRefusalStep = Lifecycle.Step<typeof receptionRefusalLifecycle>
