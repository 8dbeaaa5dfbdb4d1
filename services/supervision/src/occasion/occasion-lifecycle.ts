import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './occasion-refusals.ts'

/** From where each step of an occasion leads where. */
export const occasionLifecycle = lifecycle(
  {
    hold: { from: ['PLANNED'], to: 'HELD' },
    close: { from: ['HELD'], to: 'CLOSED' },
    cancel: { from: ['PLANNED'], to: 'CANCELLED' },
  },
  stepNotAllowed,
)

/** Where an occasion stands. */
export type OccasionState = Lifecycle.State<typeof occasionLifecycle>

/** What can be done to an occasion. */
export type OccasionStep = Lifecycle.Step<typeof occasionLifecycle>

/** Something may still be raised there, and carried over to it. */
export const STILL_OPEN: readonly OccasionState[] = ['PLANNED', 'HELD']
