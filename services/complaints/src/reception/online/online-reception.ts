import type { WorkingCalendar } from '@province/clocks'
import { isBlank, shownDay, textsUpTo } from '@province/runtime/refusal'
import {
  type OnlineReceptionState,
  type OnlineReceptionStep,
  onlineReceptionLifecycle,
} from './online-reception-lifecycle.ts'
import {
  doneTooLate,
  onlineDayImpossible,
  onlineNotProvided,
  onlineStepDayImpossible,
  onlineToCome,
  timeInvalid,
} from './online-reception-refusals.ts'
import { lastFor, ONLINE_SINCE, type OnlineRequirementKind, onlineRule } from './online-rule.ts'

/** For which matters and people a session is held online (Decree 154 of 2026, article 20). */
export type OnlineKind =
  | 'COMPLEX_OR_LONG'
  | 'HARD_TO_COME'
  | 'DISASTER_OR_ORDER'
  | 'DENUNCIATION_NOT_SECRET'
  | 'OTHER'

/** What is planned. */
export interface OnlinePlan {
  unitId: string
  on: string
  startsAt: string
  kind: OnlineKind
  /** Which matter, or why online: naming nobody. */
  subject: string
  /** The places that are connected. */
  places: string
}

/** What is said of a step. */
export interface OnlineStepFacts {
  on: string
  /** The number of the notice, or where the recording is kept. */
  document: string | null
  /** Why it is cancelled. */
  reason: string | null
  /** Why it was done later than the decree has it. */
  late: string | null
  connectedAt: string | null
  sessionId: string | null
}

/** The days a step may be of, and the calendar by which they are counted. */
export interface OnlineToday {
  today: string
  calendar: WorkingCalendar
}

const LONGEST = { subject: 300, places: 500, document: 200, reason: 500, late: 500 } as const
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

const requireText = textsUpTo(LONGEST)

export interface OnlineReception extends OnlinePlan {}

/** A session that is to be held online: announced, tried, connected in time, and its recording kept. */
export class OnlineReception {
  state: OnlineReceptionState = 'PLANNED'
  announcedOn: string | null = null
  notice: string | null = null
  noticeLate: string | null = null
  testedOn: string | null = null
  testLate: string | null = null
  connectedAt: string | null = null
  connectionLate: string | null = null
  recording: string | null = null
  sessionId: string | null = null
  cancelledWhy: string | null = null
  version = 1

  constructor(
    readonly id: string,
    plan: OnlinePlan,
    readonly plannedOn: string,
    public recordedBy: string,
  ) {
    Object.assign(this, plan)
  }

  /** Plans a session; refuses one before the decree, and one that cannot be. */
  static planned(
    id: string,
    plan: OnlinePlan,
    by: string,
    { today, calendar }: OnlineToday,
  ): OnlineReception {
    if (plan.on < ONLINE_SINCE) throw onlineNotProvided(ONLINE_SINCE)
    if (plan.on < today || !calendar.on(plan.on).working) throw onlineDayImpossible()
    if (!TIME.test(plan.startsAt)) throw timeInvalid('input.startsAt')
    requireText('subject', plan.subject)
    requireText('places', plan.places)
    return new OnlineReception(id, plan, today, by)
  }

  /** A step; what is late by the decree is recorded with its reason, never without. */
  take(step: OnlineReceptionStep, facts: OnlineStepFacts, by: string, known: OnlineToday): void {
    const state = onlineReceptionLifecycle.step(this.state, step)
    const change = changeBy(this, step, facts, known)
    Object.assign(this, change, { state, recordedBy: by, version: this.version + 1 })
  }
}

function changeBy(
  online: OnlineReception,
  step: OnlineReceptionStep,
  facts: OnlineStepFacts,
  known: OnlineToday,
): Partial<OnlineReception> {
  const { on, document, reason } = facts
  if (step === 'cancel') {
    requireText('reason', reason)
    return { cancelledWhy: reason }
  }
  if (step === 'hold') return heldWith(online, facts, known)
  const last = [known.today, online.on].toSorted()[0] ?? online.on
  const first = online.announcedOn ?? online.plannedOn
  if (on < first || on > last) throw onlineStepDayImpossible(first, last)
  if (step === 'test') return { testedOn: on, testLate: lateness(online, 'TEST', on, facts, known) }
  requireText('document', document)
  return { announcedOn: on, notice: document, noticeLate: lateness(online, 'NOTICE', on, facts, known) }
}

function heldWith(
  online: OnlineReception,
  facts: OnlineStepFacts,
  known: OnlineToday,
): Partial<OnlineReception> {
  const { document, connectedAt, sessionId } = facts
  if (known.today < online.on) throw onlineToCome(online.on)
  if (connectedAt === null || !TIME.test(connectedAt)) throw timeInvalid('input.connectedAt')
  requireText('document', document)
  const connectionLate = lateness(online, 'CONNECTION', connectedAt, facts, known)
  return { connectedAt, connectionLate, recording: document, sessionId }
}

/** Why it was done later than the decree has it; null where it was not, refused where nobody says why. */
function lateness(
  online: OnlineReception,
  kind: OnlineRequirementKind,
  done: string,
  { late }: OnlineStepFacts,
  { calendar }: OnlineToday,
): string | null {
  const last = lastFor(onlineRule(kind), online, calendar)
  if (done <= last) return null
  if (isBlank(late))
    throw doneTooLate(kind, kind === 'CONNECTION' ? last : shownDay(last), onlineRule(kind).article)
  requireText('late', late)
  return late
}
