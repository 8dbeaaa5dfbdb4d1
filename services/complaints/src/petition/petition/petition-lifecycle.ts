import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './petition-refusals.ts'

const WAITING = ['RECEIVED', 'CLASSIFIED'] as const

/** Where a petition stands at its unit, and what can be done to it there. */
export const petitionLifecycle = lifecycle(
  {
    classify: { from: WAITING, to: 'CLASSIFIED' },
    accept: { from: ['CLASSIFIED'], to: 'ACCEPTED_TO_CASE' },
    advise: { from: ['CLASSIFIED'], to: 'GUIDED' },
    return: { from: ['CLASSIFIED'], to: 'RETURNED' },
    archive: { from: ['CLASSIFIED'], to: 'FILED' },
    answer: { from: ['CLASSIFIED'], to: 'ANSWERED' },
    merge: { from: WAITING, to: 'MERGED' },
    transfer: { from: ['CLASSIFIED'], to: 'TRANSFERRED' },
    transferReturned: { from: ['TRANSFERRED'], to: 'CLASSIFIED' },
  },
  (state, step) => stepNotAllowed(step, state),
)

export type PetitionState = Lifecycle.State<typeof petitionLifecycle>
export type PetitionStep = Lifecycle.Step<typeof petitionLifecycle>

/** A step that ends the handling of a petition at its unit, on the sender's side or another's. */
export type Outcome = Exclude<PetitionStep, 'classify' | 'merge' | 'transferReturned'>

/** The states in which a petition waits for its unit. */
export const OPEN_STATES: readonly PetitionState[] = WAITING
