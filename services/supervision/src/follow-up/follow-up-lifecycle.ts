import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './follow-up-refusals.ts'

/** Not reported yet, and not found wanting: the addressee works on it. */
const WORKED_ON = ['ISSUED', 'ACKNOWLEDGED', 'ACCEPTED', 'CONTESTED', 'IN_PROGRESS'] as const
const FOUND_WANTING = ['VERIFIED_PARTLY', 'NOT_IMPLEMENTED', 'RE_SUPERVISED', 'ESCALATED'] as const

/** From where each step of what is followed up leads where. */
export const followUpLifecycle = lifecycle(
  {
    acknowledge: { from: ['ISSUED'], to: 'ACKNOWLEDGED' },
    accept: { from: ['ACKNOWLEDGED', 'CONTESTED'], to: 'ACCEPTED' },
    contest: { from: ['ACKNOWLEDGED'], to: 'CONTESTED' },
    uphold: { from: ['CONTESTED'], to: 'ACKNOWLEDGED' },
    amend: { from: ['CONTESTED'], to: 'ISSUED' },
    withdraw: { from: ['CONTESTED'], to: 'WITHDRAWN' },
    start: { from: ['ACCEPTED', 'CONTESTED', 'RE_SUPERVISED', 'ESCALATED'], to: 'IN_PROGRESS' },
    report: { from: ['IN_PROGRESS'], to: 'REPORTED_DONE' },
    return: { from: ['REPORTED_DONE'], to: 'IN_PROGRESS' },
    verify: { from: ['REPORTED_DONE'], to: 'VERIFIED_IMPLEMENTED' },
    verifyPartly: { from: ['REPORTED_DONE'], to: 'VERIFIED_PARTLY' },
    refute: { from: ['REPORTED_DONE'], to: 'NOT_IMPLEMENTED' },
    reSupervise: { from: ['VERIFIED_PARTLY', 'NOT_IMPLEMENTED'], to: 'RE_SUPERVISED' },
    escalate: { from: [...WORKED_ON, ...FOUND_WANTING], to: 'ESCALATED' },
    close: { from: FOUND_WANTING, to: 'CLOSED_NOT_IMPLEMENTED' },
  },
  stepNotAllowed,
)

/** How far it has come. */
export type FollowUpState = Lifecycle.State<typeof followUpLifecycle>

/** What can be done about it. */
export type FollowUpStep = Lifecycle.Step<typeof followUpLifecycle>

/** Whoever is addressed may take these and no others: past `REPORTED_DONE` only the issuer leads. */
export const ADDRESSEE_STEPS = ['acknowledge', 'accept', 'contest', 'start', 'report'] as const

export type AddresseeStep = (typeof ADDRESSEE_STEPS)[number]
export type IssuerStep = Exclude<FollowUpStep, AddresseeStep>

/** Whose turn a step is. */
export type Side = 'ISSUER' | 'ADDRESSEE'

export const sideOf = (step: FollowUpStep): Side =>
  (ADDRESSEE_STEPS as readonly string[]).includes(step) ? 'ADDRESSEE' : 'ISSUER'

/** Not reported yet, and not found wanting. */
export const UNDER_WAY: readonly FollowUpState[] = WORKED_ON

/** Nothing follows any more. */
export const ENDED: readonly FollowUpState[] = ['VERIFIED_IMPLEMENTED', 'CLOSED_NOT_IMPLEMENTED', 'WITHDRAWN']

/** What the issuer says to what is contested: whoever contested it does not answer themselves. */
export const ANSWERS_CONTEST: readonly FollowUpStep[] = ['uphold', 'amend', 'withdraw']

/** The addressee has to act next: what is late is late by them. */
export const AWAITS_ADDRESSEE: readonly FollowUpState[] = [...WORKED_ON, 'RE_SUPERVISED', 'ESCALATED']
