import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { sightStepNotAllowed } from './sight-refusals.ts'

/** From asking for sight of who sent a petition to its end; who asks, and who decides, is for the request to say. */
export const sightRequestLifecycle = lifecycle(
  {
    grant: { from: ['ASKED'], to: 'GRANTED' },
    refuse: { from: ['ASKED'], to: 'REFUSED' },
    withdraw: { from: ['ASKED'], to: 'WITHDRAWN' },
    open_again: { from: ['GRANTED'], to: 'GRANTED' },
    end: { from: ['GRANTED'], to: 'ENDED' },
  },
  sightStepNotAllowed,
)

/** Where a request for sight stands; whether its time has run out is seen from now. */
export type SightRequestState = Lifecycle.State<typeof sightRequestLifecycle>

/** What is done about it. */
export type SightRequestStep = Lifecycle.Step<typeof sightRequestLifecycle>

/** What a custodian decides, with their key or without. */
export type SightDecision = 'grant' | 'refuse' | 'open_again'

/** What becomes of it besides. */
export type SightClosing = 'withdraw' | 'end'
