import { wordsUpTo } from '@province/runtime/refusal'
import { type SessionState, sessionLifecycle } from './session-lifecycle.ts'
import { heldTooEarly } from './session-refusals.ts'

/** How a session is held. */
export type SessionKind = 'ON_SITE' | 'ON_REPORTS' | 'SURVEY'

/** What is planned. */
export interface SessionPlan {
  readonly programmeId: string
  readonly themeId: string | null
  readonly kind: SessionKind
  readonly title: string
  readonly plannedOn: string
}

const LONGEST = 300
const refuseWords = wordsUpTo(LONGEST)

export interface SupervisionSession extends SessionPlan {}

/** One session (cuộc) of supervision: where its subjects are heard and its findings made. */
export class SupervisionSession {
  state: SessionState = 'PLANNED'
  heldOn: string | null = null
  minutes: string | null = null
  cancelledBecause: string | null = null
  /** By which day lists order it: held, or planned. */
  day: string
  source: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    plan: SessionPlan,
    readonly recordedBy: string,
  ) {
    Object.assign(this, plan)
    this.day = plan.plannedOn
  }

  /** A new plan; refuses without its title. */
  static plan(id: string, unitId: string, plan: SessionPlan, by: string): SupervisionSession {
    refuseWords('input.title', plan.title, {
      vi: 'Hãy ghi nội dung cuộc giám sát',
      en: 'Say what the session is about',
    })
    return new SupervisionSession(id, unitId, plan, by)
  }

  /** It was held, on record by its minutes. */
  hold(heldOn: string, minutes: string, today: string): void {
    this.state = sessionLifecycle.step(this.state, 'hold')
    refuseWords('input.minutes', minutes, { vi: 'Hãy ghi biên bản', en: 'Give the minutes' })
    if (heldOn > today) throw heldTooEarly()
    this.heldOn = heldOn
    this.day = heldOn
    this.minutes = minutes
    this.version += 1
  }

  /** It is not held, and why. */
  cancel(reason: string): void {
    this.state = sessionLifecycle.step(this.state, 'cancel')
    refuseWords('input.reason', reason, { vi: 'Hãy ghi lý do hủy', en: 'Say why it is cancelled' })
    this.cancelledBecause = reason
    this.version += 1
  }
}
