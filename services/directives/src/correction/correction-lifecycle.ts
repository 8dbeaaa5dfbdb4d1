import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { decidedBefore } from './correction-refusals.ts'

/** From where each decision of a correction leads where. */
export const correctionLifecycle = lifecycle(
  { accept: { from: ['PROPOSED'], to: 'ACCEPTED' }, reject: { from: ['PROPOSED'], to: 'REJECTED' } },
  decidedBefore,
)

/** Where a correction stands. */
export type CorrectionState = Lifecycle.State<typeof correctionLifecycle>

/** How a correction is decided. */
export type CorrectionStep = Lifecycle.Step<typeof correctionLifecycle>
