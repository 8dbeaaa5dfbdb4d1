import { addDays, intersection } from '@province/clocks'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ReceptionDutyService } from '../duty/reception-duty.service.ts'
import { receptionWindow } from '../duty/reception-window.ts'
import type { ReceptionSessionService } from '../session/reception-session.service.ts'
import type { OnlineReceptionRepository, OnlineReceptionRow } from './online-reception.repository.ts'
import {
  type OnlinePlan,
  OnlineReception,
  type OnlineStepFacts,
  type OnlineToday,
} from './online-reception.ts'
import type { OnlineReceptionStep } from './online-reception-lifecycle.ts'
import { onlineBeyondUnit, sessionNotThat } from './online-reception-refusals.ts'
import { lastFor, ONLINE_RULES, type OnlineRequirementKind, type OnlineRule } from './online-rule.ts'

const RECORD = 'reception.record'

type Listing = Parameters<OnlineReceptionRepository['list']>[0]

/** A step; today when no day is said. */
export type OnlineStepAsked = {
  [Fact in keyof Omit<OnlineStepFacts, 'sessionId'>]?: OnlineStepFacts[Fact] | null
} & {
  step: OnlineReceptionStep
  session?: string | null
}

/** What has to be done before a session online, and whether it was. */
export interface OnlineRequirement {
  requires: OnlineRequirementKind
  rule: OnlineRule
  /** The last day, or time of day, by which it is to be done. */
  last: string
  done: string | null
  late: string | null
}

/** Plans sessions online, and records what the decree asks before and after them. */
export class OnlineReceptionService {
  constructor(
    private readonly online: OnlineReceptionRepository,
    private readonly sessions: ReceptionSessionService,
    private readonly duties: ReceptionDutyService,
    private readonly request: RequestContext,
  ) {}

  byId(id: string): Promise<OnlineReceptionRow | null> {
    return this.online.byId(id)
  }

  async list(asked: Listing) {
    return this.online.list({ ...asked, window: receptionWindow(asked.window) })
  }

  /** What the decree asks before the session, by the days of its calendar, and what was done of it. */
  async requirementsOf(row: OnlineReceptionRow): Promise<OnlineRequirement[]> {
    const calendar = await this.duties.calendar()
    const done = {
      NOTICE: [row.announcedOn, row.noticeLate],
      TEST: [row.testedOn, row.testLate],
      CONNECTION: [row.connectedAt, row.connectionLate],
    } as const
    return ONLINE_RULES.map((rule) => ({
      requires: rule.requires,
      rule,
      last: lastFor(rule, row, calendar),
      done: done[rule.requires][0],
      late: done[rule.requires][1],
    }))
  }

  async plan(plan: OnlinePlan): Promise<OnlineReceptionRow> {
    const { authority, subject } = this.request
    if (!isId(plan.unitId)) throw forbiddenOrMissing()
    await authority.require(RECORD, plan.unitId)
    const planned = OnlineReception.planned(v7(), plan, subject, await this.#today())
    const life = await this.duties.lifeOf(plan.unitId)
    if (!life || !intersection({ from: plan.on, to: addDays(plan.on, 1) }, life))
      throw onlineBeyondUnit(plan.on)
    this.online.add(planned)
    return this.#noted(planned, 'planned')
  }

  async step(seen: SeenVersion, { step, session, ...said }: OnlineStepAsked): Promise<OnlineReceptionRow> {
    const { today, subject } = this.request
    const taken = await this.request.forChange(this.online, seen, RECORD)
    const { on, document = null, reason = null, late = null, connectedAt = null } = said
    const facts = { on: on ?? today, document, reason, late, connectedAt, sessionId: session ?? null }
    taken.take(step, facts, subject, await this.#today())
    if (step === 'hold') await this.#refuseSession(taken)
    return this.#noted(taken, STEP_EVENTS[step])
  }

  /** What was held is a session on record, so that its visits are counted where all are. */
  async #refuseSession({ sessionId, unitId, on }: OnlineReception): Promise<void> {
    const session = sessionId !== null && isId(sessionId) ? await this.sessions.byId(sessionId) : null
    if (session?.unitId !== unitId || session.day !== on) throw sessionNotThat()
  }

  async #today(): Promise<OnlineToday> {
    return { today: this.request.today, calendar: await this.duties.calendar() }
  }

  #noted(online: OnlineReception, what: string): OnlineReceptionRow {
    const { id, unitId, on, kind, state, version } = online
    const name = `online_reception.${what}`
    this.request.record({ name, aggregateId: id, unitId, payload: { on, kind, state, version } })
    return this.online.rowOf(online)
  }
}

const STEP_EVENTS = { announce: 'announced', test: 'tested', hold: 'held', cancel: 'cancelled' } as const
