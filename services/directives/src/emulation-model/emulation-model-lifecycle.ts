import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './emulation-model-refusals.ts'

/** From where each step of a model leads where. */
export const emulationModelLifecycle = lifecycle(
  {
    recognise: { from: ['PROPOSED'], to: 'RECOGNISED' },
    end: { from: ['PROPOSED', 'RECOGNISED'], to: 'ENDED' },
  },
  stepNotAllowed,
)

/** Where a model stands. */
export type EmulationModelState = Lifecycle.State<typeof emulationModelLifecycle>

/** What can be done to a model. */
export type EmulationModelStep = Lifecycle.Step<typeof emulationModelLifecycle>
