/** Where a reorganisation stands between its first line and the register. */
export type ReorganisationState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'EXECUTED' | 'CANCELLED'

/** What people do with a reorganisation. */
export type ReorganisationStepName =
  | 'DRAFTED'
  | 'CHANGED'
  | 'SUBMITTED'
  | 'APPROVED'
  | 'RETURNED'
  | 'CANCELLED'
  | 'EXECUTED'

interface Step {
  from: readonly ReorganisationState[]
  to: ReorganisationState
}

const STEPS: Readonly<Record<Exclude<ReorganisationStepName, 'DRAFTED'>, Step>> = {
  CHANGED: { from: ['DRAFT'], to: 'DRAFT' },
  SUBMITTED: { from: ['DRAFT'], to: 'SUBMITTED' },
  APPROVED: { from: ['SUBMITTED'], to: 'APPROVED' },
  RETURNED: { from: ['SUBMITTED', 'APPROVED'], to: 'DRAFT' },
  CANCELLED: { from: ['DRAFT', 'SUBMITTED', 'APPROVED'], to: 'CANCELLED' },
  EXECUTED: { from: ['APPROVED'], to: 'EXECUTED' },
}

/** The state after a step; undefined when the step is not possible from here. */
export const stateAfter = (
  state: ReorganisationState,
  step: Exclude<ReorganisationStepName, 'DRAFTED'>,
): ReorganisationState | undefined => (STEPS[step].from.includes(state) ? STEPS[step].to : undefined)
