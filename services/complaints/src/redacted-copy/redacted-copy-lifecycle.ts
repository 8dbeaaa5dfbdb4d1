import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { copyStepNotAllowed } from './redacted-copy-refusals.ts'

/** From making a redacted copy to what became of it (Law on Denunciations 25/2018/QH14, article 56); who decides is for the copy to say. */
export const redactedCopyLifecycle = lifecycle(
  {
    release: { from: ['PROPOSED'], to: 'RELEASED' },
    give_back: { from: ['PROPOSED'], to: 'GIVEN_BACK' },
    withdraw: { from: ['RELEASED'], to: 'WITHDRAWN' },
  },
  copyStepNotAllowed,
)

/** Where a redacted copy stands. */
export type RedactedCopyState = Lifecycle.State<typeof redactedCopyLifecycle>

/** What is decided about it. */
export type RedactedCopyStep = Lifecycle.Step<typeof redactedCopyLifecycle>
