import { stepNotAllowed } from './petition-refusals.ts'

/** Where a petition stands. */
export type PetitionState =
  | 'RECEIVED'
  | 'CLASSIFIED'
  | 'ACCEPTED_TO_CASE'
  | 'GUIDED'
  | 'TRANSFERRED'
  | 'RETURNED'
  | 'MERGED'
  | 'FILED'
  | 'ANSWERED'

/** What can be done to a petition. */
export type PetitionStep =
  | 'classify'
  | 'accept'
  | 'guide'
  | 'return'
  | 'file'
  | 'answer'
  | 'merge'
  | 'transfer'
  | 'bounce'

/** A step that ends the handling of a petition at its unit, on the sender's side or another's. */
export type Outcome = Exclude<PetitionStep, 'classify' | 'merge' | 'bounce'>

const WAITING = ['RECEIVED', 'CLASSIFIED'] as const

/** From where each step leads where; a step from anywhere else is refused. */
export const PETITION_STEPS: Readonly<
  Record<PetitionStep, { from: readonly PetitionState[]; to: PetitionState }>
> = {
  classify: { from: WAITING, to: 'CLASSIFIED' },
  accept: { from: ['CLASSIFIED'], to: 'ACCEPTED_TO_CASE' },
  guide: { from: ['CLASSIFIED'], to: 'GUIDED' },
  return: { from: ['CLASSIFIED'], to: 'RETURNED' },
  file: { from: ['CLASSIFIED'], to: 'FILED' },
  answer: { from: ['CLASSIFIED'], to: 'ANSWERED' },
  merge: { from: WAITING, to: 'MERGED' },
  transfer: { from: ['CLASSIFIED'], to: 'TRANSFERRED' },
  bounce: { from: ['TRANSFERRED'], to: 'CLASSIFIED' },
}

/** The states in which a petition waits for its unit. */
export const OPEN_STATES: readonly PetitionState[] = WAITING

/** The state after a step; refuses with `STEP_NOT_ALLOWED`. */
export function stepFrom(state: PetitionState, step: PetitionStep): PetitionState {
  const { from, to } = PETITION_STEPS[step]
  if (!from.includes(state)) throw stepNotAllowed(step, state)
  return to
}
