import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './programme-refusals.ts'

/** From where each step of a programme leads where. */
export const programmeLifecycle = lifecycle(
  { approve: { from: ['DRAFT'], to: 'APPROVED' }, close: { from: ['APPROVED'], to: 'CLOSED' } },
  stepNotAllowed,
)

/** How far a programme has come. */
export type ProgrammeState = Lifecycle.State<typeof programmeLifecycle>

/** What can be done to a programme. */
export type ProgrammeStep = Lifecycle.Step<typeof programmeLifecycle>
