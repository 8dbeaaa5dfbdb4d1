import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { grantDecided } from './grant-refusals.ts'

/** Proposed grants wait for a second person; only confirmed ones give anything. */
export const grantLifecycle = lifecycle(
  {
    confirm: { from: ['PROPOSED'], to: 'CONFIRMED' },
    refuse: { from: ['PROPOSED'], to: 'REFUSED' },
  },
  grantDecided,
)

export type GrantState = Lifecycle.State<typeof grantLifecycle>
export type GrantStep = Lifecycle.Step<typeof grantLifecycle>
