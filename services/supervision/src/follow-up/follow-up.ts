import { type Answer, type Outcome, refuseAnswer, refuseDay } from './follow-up-answer.ts'
import { type Amendment, type Before, type Issue, refuseAmendment, refuseIssue } from './follow-up-issue.ts'
import { type Escalation, type Rung, refuseRung } from './follow-up-ladder.ts'
import {
  ANSWERS_CONTEST,
  ENDED,
  type FollowUpState,
  type FollowUpStep,
  followUpLifecycle,
  sideOf,
  UNDER_WAY,
} from './follow-up-lifecycle.ts'
import {
  answeredByContester,
  dueBeforeIssue,
  judgedByReporter,
  notLateYet,
  stillInProgress,
} from './follow-up-refusals.ts'

/** What is needed of who takes a step. */
export interface By {
  readonly subject: string
  readonly today: string
}

const AGE_RULE_MONTHS = 6

/** The day six months after; the last day of that month where it has no such day. */
export function afterMonths(day: string, months = AGE_RULE_MONTHS): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

export interface FollowUp extends Omit<Issue, 'content' | 'dueOn'> {
  content: string
  dueOn: string | null
}

/** Something that one body asks of another, followed until the body that asked says what became of it. */
export class FollowUp {
  /** The last day in time: the day that was set, or six months after the issue where none was. */
  expectedBy: string
  state: FollowUpState = 'ISSUED'
  outcome: Outcome | null = null
  rung: Rung | null = null
  plannedFor: string | null = null
  answeredOn: string | null = null
  closedOn: string | null = null
  lastStepOn: string
  /** Who said for the addressee last that it is done, or contested it. */
  reportedBy: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly code: string,
    issue: Issue,
    readonly source: string | null,
    readonly recordedBy: string,
  ) {
    Object.assign(this, issue)
    this.expectedBy = issue.dueOn ?? afterMonths(issue.issuedOn)
    this.lastStepOn = issue.issuedOn
  }

  /** Newly issued; refuses what is incomplete, of a day to come, or due before it is issued. */
  static issue(id: string, unitId: string, code: string, issue: Issue, by: By): FollowUp {
    refuseIssue(issue, by.today)
    return new FollowUp(id, unitId, code, issue, null, by.subject)
  }

  /** A step of the addressee or of the issuer; the one who reported it done does not judge it. */
  take(step: FollowUpStep, answer: Answer, by: By): FollowUpState {
    const from = this.state
    const to = followUpLifecycle.step(from, step)
    refuseAnswer(step, answer, this.kind)
    refuseDay(answer.on, this.lastStepOn, by.today)
    if (step === 'verify' && this.kind === 'VOTER_PETITION' && this.outcome === 'IN_PROGRESS')
      throw stillInProgress()
    this.refuseOneself(step, by)
    this.become(to, answer.on)
    if (sideOf(step) === 'ADDRESSEE') this.answeredOn ??= answer.on
    if (step === 'accept') this.plannedFor = answer.plannedFor
    if (step === 'report' || step === 'contest') this.reportedBy = by.subject
    this.outcome = answer.outcome ?? this.outcome
    return from
  }

  /** Asks something else, or by another day, of who contested it: it is issued anew. Answers what was asked before. */
  amend(amendment: Amendment, by: By): { from: FollowUpState; before: Before } {
    const from = this.state
    const to = followUpLifecycle.step(from, 'amend')
    refuseAmendment(amendment, this)
    refuseDay(amendment.on, this.lastStepOn, by.today)
    this.refuseOneself('amend', by)
    const before = { formerContent: this.content, formerExpectedBy: this.expectedBy }
    this.become(to, amendment.on)
    this.content = amendment.content?.trim() || this.content
    if (amendment.dueOn) {
      this.expectBy(amendment.dueOn)
      this.dueOn = amendment.dueOn
    }
    return { from, before }
  }

  /** One rung up the ladder: of what is overdue, or was found wanting. */
  escalate(escalation: Escalation, by: By): FollowUpState {
    const from = this.state
    const to = followUpLifecycle.step(from, 'escalate')
    refuseRung(escalation, this.rung)
    refuseDay(escalation.on, this.lastStepOn, by.today)
    if (this.isWaiting && escalation.on <= this.expectedBy) throw notLateYet(this.expectedBy)
    this.become(to, escalation.on)
    this.rung = escalation.rung
    if (escalation.answerBy) this.expectBy(escalation.answerBy)
    return from
  }

  /** From here on an answer is in time until that day. */
  expectBy(day: string): void {
    if (day < this.lastStepOn) throw dueBeforeIssue(this.lastStepOn)
    this.expectedBy = day
  }

  /** What both ends hear of it. */
  told(what: FollowUpStep | 'issued') {
    const { id: aggregateId, unitId, addresseeUnitId, kind, state, version } = this
    const payload = { kind, state, version }
    return [...new Set([unitId, addresseeUnitId])].map((to) => ({
      name: `follow_up.${what}`,
      aggregateId,
      unitId: to,
      payload,
    }))
  }

  /** The addressee has not reported yet, nor has anybody found it wanting. */
  get isWaiting(): boolean {
    return UNDER_WAY.includes(this.state)
  }

  /** Who spoke for the addressee does not answer that for the issuer. */
  private refuseOneself(step: FollowUpStep, { subject }: By): void {
    if (subject !== this.reportedBy) return
    if (this.state === 'REPORTED_DONE') throw judgedByReporter()
    if (ANSWERS_CONTEST.includes(step)) throw answeredByContester()
  }

  private become(state: FollowUpState, on: string): void {
    this.state = state
    this.lastStepOn = on
    if (ENDED.includes(state)) this.closedOn = on
    this.version += 1
  }
}
