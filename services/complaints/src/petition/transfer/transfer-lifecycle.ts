import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { transferEnded } from './transfer-refusals.ts'

/** Where a transfer stands; that nobody answered in time is seen from a day, never stored. */
export const transferLifecycle = lifecycle(
  {
    acknowledge: { from: ['SENT'], to: 'ACKNOWLEDGED' },
    return: { from: ['SENT'], to: 'BOUNCED' },
  },
  transferEnded,
)

export type TransferState = Lifecycle.State<typeof transferLifecycle>
export type TransferStep = Lifecycle.Step<typeof transferLifecycle>
