import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './denunciation-case-refusals.ts'

const UNCONCLUDED = ['RECEIVED', 'CHECKED', 'ACCEPTED', 'VERIFYING', 'SUSPENDED'] as const

/** From where each step of a denunciation leads where (Law on Denunciations 25/2018/QH14, articles 24 to 40). */
export const denunciationCaseLifecycle = lifecycle(
  {
    check: { from: ['RECEIVED'], to: 'CHECKED' },
    accept: { from: ['CHECKED'], to: 'ACCEPTED' },
    not_accept: { from: ['CHECKED'], to: 'NOT_ACCEPTED' },
    forward: { from: ['RECEIVED', 'CHECKED'], to: 'FORWARDED' },
    notify: { from: ['ACCEPTED', 'VERIFYING'] },
    assign: { from: ['ACCEPTED', 'VERIFYING'], to: 'VERIFYING' },
    verify: { from: ['VERIFYING'] },
    extend: { from: ['VERIFYING'] },
    suspend: { from: ['VERIFYING'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: 'VERIFYING' },
    conclude: { from: ['VERIFYING'], to: 'CONCLUDED' },
    publish: { from: ['CONCLUDED', 'HANDLED'] },
    handle: { from: ['CONCLUDED'], to: 'HANDLED' },
    close: { from: ['HANDLED'], to: 'CLOSED' },
    withdraw: { from: UNCONCLUDED, to: 'WITHDRAWN' },
    withdraw_part: { from: UNCONCLUDED },
    go_on: { from: UNCONCLUDED },
    reopen: { from: ['CLOSED'], to: 'VERIFYING' },
  },
  stepNotAllowed,
)

/** Where a denunciation stands. */
export type DenunciationCaseState = Lifecycle.State<typeof denunciationCaseLifecycle>

/** What can be done in it. */
export type DenunciationCaseStep = Lifecycle.Step<typeof denunciationCaseLifecycle>

/** Denunciations in which something is still to be done. */
export const UNFINISHED: readonly DenunciationCaseState[] = [...UNCONCLUDED, 'CONCLUDED', 'HANDLED']
