import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './submission-refusals.ts'

const OPEN = ['EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED'] as const

/** From where each step of a submission leads where; it is approved once every level above has approved it. */
export const submissionLifecycle = lifecycle(
  {
    save: { from: OPEN, to: 'DRAFT' },
    submit: { from: ['DRAFT', 'RETURNED', 'REOPENED'], to: 'SUBMITTED' },
    accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
    sendBack: { from: ['SUBMITTED', 'ACCEPTED'], to: 'RETURNED' },
    approve: { from: ['ACCEPTED'], to: 'APPROVED' },
    lock: { from: ['APPROVED'], to: 'LOCKED' },
    reopen: { from: ['APPROVED', 'LOCKED'], to: 'REOPENED' },
  },
  stepNotAllowed,
)

/** Where a submission stands. */
export type SubmissionState = Lifecycle.State<typeof submissionLifecycle>

/** What can be done with a submission. */
export type SubmissionStep = Lifecycle.Step<typeof submissionLifecycle>

/** By whom each step is taken: the unit that owes it, the level above whose turn it is, or the topmost level. */
export const TAKEN_BY: Readonly<Record<SubmissionStep, 'UNIT' | 'NEXT' | 'TOP'>> = {
  save: 'UNIT',
  submit: 'UNIT',
  accept: 'NEXT',
  sendBack: 'NEXT',
  approve: 'NEXT',
  lock: 'TOP',
  reopen: 'TOP',
}

/** What whoever asks may do: steps of the unit, and those of levels above where that level is in their sight. */
export const stepsFor = (state: SubmissionState, levelSeen: boolean): SubmissionStep[] =>
  submissionLifecycle.allowed(state).filter((step) => TAKEN_BY[step] === 'UNIT' || levelSeen)
