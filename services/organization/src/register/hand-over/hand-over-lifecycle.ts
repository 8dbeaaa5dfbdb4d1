import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { handOverDone } from './hand-over-refusals.ts'

/** From where each step of a hand-over leads where. */
export const handOverLifecycle = lifecycle(
  {
    accept: { from: ['PENDING'], to: 'ACCEPTED' },
    redirect: { from: ['PENDING'], to: 'PENDING' },
  },
  handOverDone,
)

export type HandOverState = Lifecycle.State<typeof handOverLifecycle>
export type HandOverStep = Lifecycle.Step<typeof handOverLifecycle>
