import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { onlineStepNotAllowed } from './online-reception-refusals.ts'

/** From planning a session online to what was held, in the order of the decree (Decree 154 of 2026, articles 20 to 24). */
export const onlineReceptionLifecycle = lifecycle(
  {
    announce: { from: ['PLANNED'], to: 'ANNOUNCED' },
    test: { from: ['ANNOUNCED'], to: 'TESTED' },
    hold: { from: ['TESTED'], to: 'HELD' },
    cancel: { from: ['PLANNED', 'ANNOUNCED', 'TESTED'], to: 'CANCELLED' },
  },
  onlineStepNotAllowed,
)

/** Where a session online stands. */
export type OnlineReceptionState = Lifecycle.State<typeof onlineReceptionLifecycle>

/** What is done about it. */
export type OnlineReceptionStep = Lifecycle.Step<typeof onlineReceptionLifecycle>
