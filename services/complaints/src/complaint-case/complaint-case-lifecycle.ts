import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './complaint-case-refusals.ts'

const UNDECIDED = ['PENDING_ACCEPTANCE', 'ACCEPTED', 'VERIFYING', 'DIALOGUE', 'SUSPENDED'] as const

const GOING_ON = ['ACCEPTED', 'VERIFYING', 'DIALOGUE'] as const

/** From where each step of a case leads where (Law on Complaints 02/2011/QH13, articles 10 and 27 to 46). */
export const complaintCaseLifecycle = lifecycle(
  {
    accept: { from: ['PENDING_ACCEPTANCE'], to: 'ACCEPTED' },
    refuse: { from: ['PENDING_ACCEPTANCE'], to: 'REFUSED' },
    assign: { from: ['ACCEPTED'], to: 'VERIFYING' },
    verify: { from: ['VERIFYING'], to: 'VERIFYING' },
    determine_complex: { from: GOING_ON },
    extend: { from: GOING_ON },
    suspend: { from: ['VERIFYING', 'DIALOGUE'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: 'VERIFYING' },
    send_notice: { from: ['SUSPENDED', 'VERIFYING', 'DIALOGUE'] },
    announce_dialogue: { from: ['VERIFYING', 'DIALOGUE'] },
    hold_dialogue: { from: ['VERIFYING', 'DIALOGUE'], to: 'DIALOGUE' },
    decide: { from: ['VERIFYING', 'DIALOGUE'], to: 'DECIDED' },
    publish: { from: ['DECIDED'], to: 'PUBLISHED' },
    enforce: { from: ['PUBLISHED'], to: 'ENFORCING' },
    close: { from: ['PUBLISHED', 'ENFORCING'], to: 'CLOSED' },
    withdraw: { from: UNDECIDED, to: 'WITHDRAWN' },
    withdraw_part: { from: UNDECIDED },
    reopen: { from: ['CLOSED'], to: 'VERIFYING' },
  },
  stepNotAllowed,
)

/** Where a case stands. */
export type ComplaintCaseState = Lifecycle.State<typeof complaintCaseLifecycle>

/** What can be done in a case. */
export type ComplaintCaseStep = Lifecycle.Step<typeof complaintCaseLifecycle>

/** Cases in which something is still to be done. */
export const UNFINISHED: readonly ComplaintCaseState[] = [...UNDECIDED, 'DECIDED', 'PUBLISHED', 'ENFORCING']

/** Cases whose complaint was resolved: by a decision. */
export const RESOLVED: readonly ComplaintCaseState[] = ['DECIDED', 'PUBLISHED', 'ENFORCING', 'CLOSED']
