import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './task-refusals.ts'

/** From where each step of a task leads where. */
export const taskLifecycle = lifecycle(
  {
    accept: { from: ['ASSIGNED'], to: 'ACCEPTED' },
    dispute: { from: ['ASSIGNED'], to: 'DISPUTED' },
    start: { from: ['ACCEPTED', 'RETURNED'], to: 'IN_PROGRESS' },
    report: { from: ['IN_PROGRESS'], to: 'REPORTED_DONE' },
    uphold: { from: ['DISPUTED'], to: 'ASSIGNED' },
    confirm: { from: ['REPORTED_DONE'], to: 'CONFIRMED' },
    return: { from: ['REPORTED_DONE'], to: 'RETURNED' },
    cancel: { from: ['ASSIGNED', 'ACCEPTED', 'DISPUTED', 'IN_PROGRESS', 'RETURNED'], to: 'CANCELLED' },
  },
  stepNotAllowed,
)

/** How far a task has come; that it is overdue is seen from its day, never stored. */
export type TaskState = Lifecycle.State<typeof taskLifecycle>

/** What can be done about a task, besides giving it more time. */
export type TaskStep = Lifecycle.Step<typeof taskLifecycle>

/** Whoever leads the work may take these and no others: only the giver confirms. */
export const LEAD_STEPS = ['accept', 'dispute', 'start', 'report'] as const

export type LeadStep = (typeof LEAD_STEPS)[number]
export type GiverStep = Exclude<TaskStep, LeadStep>

/** Nothing follows any more. */
export const TASK_ENDED: readonly TaskState[] = ['CONFIRMED', 'CANCELLED']

/** The lead body has to act next: a returned task counts as not done. */
export const AWAITS_LEAD: readonly TaskState[] = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED']
