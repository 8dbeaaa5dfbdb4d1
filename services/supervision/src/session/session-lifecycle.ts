import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './session-refusals.ts'

/** From where each step of a session leads where. */
export const sessionLifecycle = lifecycle(
  { hold: { from: ['PLANNED'], to: 'HELD' }, cancel: { from: ['PLANNED'], to: 'CANCELLED' } },
  stepNotAllowed,
)

/** How far a session has come. */
export type SessionState = Lifecycle.State<typeof sessionLifecycle>

/** What can be done to a session. */
export type SessionStep = Lifecycle.Step<typeof sessionLifecycle>
