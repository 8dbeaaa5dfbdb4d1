import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './monthly-refusals.ts'

/** A month whose figures its unit may change. */
export const OPEN = ['DRAFT', 'RETURNED', 'REOPENED'] as const

/** A month goes up step by step, comes back with a reason, and is locked until it is opened again with another. */
export const monthlyLifecycle = lifecycle(
  {
    save: { from: OPEN, to: 'DRAFT' },
    submit: { from: OPEN, to: 'SUBMITTED' },
    verify: { from: ['SUBMITTED'], to: 'VERIFIED' },
    approve: { from: ['VERIFIED'], to: 'APPROVED' },
    lock: { from: ['APPROVED'], to: 'LOCKED' },
    sendBack: { from: ['SUBMITTED', 'VERIFIED'], to: 'RETURNED' },
    reopen: { from: ['APPROVED', 'LOCKED'], to: 'REOPENED' },
  },
  stepNotAllowed,
)

/** Where a month stands. */
export type MonthlyState = Lifecycle.State<typeof monthlyLifecycle>

/** What can be done with a month. */
export type MonthlyStep = Lifecycle.Step<typeof monthlyLifecycle>

/** By whom each step is taken: the unit itself, its superior of that month, or the top of that month. */
export const TAKEN_BY: Readonly<Record<MonthlyStep, 'UNIT' | 'SUPERIOR' | 'TOP'>> = {
  save: 'UNIT',
  submit: 'UNIT',
  verify: 'SUPERIOR',
  sendBack: 'SUPERIOR',
  approve: 'TOP',
  lock: 'TOP',
  reopen: 'TOP',
}
