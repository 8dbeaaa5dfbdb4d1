import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './reorganisation-refusals.ts'

/** The way of a reorganisation from its first line to the register. */
export const reorganisationLifecycle = lifecycle(
  {
    CHANGED: { from: ['DRAFT'], to: 'DRAFT' },
    SUBMITTED: { from: ['DRAFT'], to: 'SUBMITTED' },
    APPROVED: { from: ['SUBMITTED'], to: 'APPROVED' },
    RETURNED: { from: ['SUBMITTED', 'APPROVED'], to: 'DRAFT' },
    CANCELLED: { from: ['DRAFT', 'SUBMITTED', 'APPROVED'], to: 'CANCELLED' },
    EXECUTED: { from: ['APPROVED'], to: 'EXECUTED' },
  },
  stepNotAllowed,
)

/** How far a reorganisation has come. */
export type ReorganisationState = Lifecycle.State<typeof reorganisationLifecycle>

/** What can be done with a reorganisation that is there. */
export type ReorganisationChangeName = Lifecycle.Step<typeof reorganisationLifecycle>

/** What people do with a reorganisation, as it is recorded. */
export type ReorganisationStepName = 'DRAFTED' | ReorganisationChangeName
