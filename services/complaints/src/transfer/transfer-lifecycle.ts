import { transferEnded } from './transfer-refusals.ts'

/** Where a transfer stands; that nobody answered in time is seen from a day, never stored. */
export type TransferState = 'SENT' | 'ACKNOWLEDGED' | 'BOUNCED'

/** What the receiving unit can do with a transfer. */
export type TransferStep = 'acknowledge' | 'bounce'

/** From where each step leads where; a step from anywhere else is refused. */
export const TRANSFER_STEPS: Readonly<
  Record<TransferStep, { from: readonly TransferState[]; to: TransferState }>
> = {
  acknowledge: { from: ['SENT'], to: 'ACKNOWLEDGED' },
  bounce: { from: ['SENT'], to: 'BOUNCED' },
}

/** The state after a step; refuses with `STEP_NOT_ALLOWED`. */
export function stepFrom(state: TransferState, step: TransferStep): TransferState {
  const { from, to } = TRANSFER_STEPS[step]
  if (!from.includes(state)) throw transferEnded(state)
  return to
}
