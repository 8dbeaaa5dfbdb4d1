import { addDays, intersection } from '@province/clocks'
import { forbiddenOrMissing, inputInvalid, shownDay } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ClockService } from '../../clock/clock.service.ts'
import type { ReceptionDutyService } from '../duty/reception-duty.service.ts'
import { receptionWindow } from '../duty/reception-window.ts'
import type { ReceptionRefusalRepository, ReceptionRefusalRow } from './reception-refusal.repository.ts'
import { ReceptionRefusal, type Refused } from './reception-refusal.ts'
import type { ReceptionRefusalStep } from './reception-refusal-lifecycle.ts'
import { type GroundRule, groundsOn, NOTICE_SINCE } from './refusal-ground.ts'

const RECORD = 'reception.record'

type Listing = Parameters<ReceptionRefusalRepository['list']>[0]

/** A step; today when no day is said. */
export interface RefusalStepAsked {
  step: ReceptionRefusalStep
  on?: string | null
  document?: string | null
  reason?: string | null
}

/** Records who was refused reception and on which ground, and keeps the time in which they are told in writing. */
export class ReceptionRefusalService {
  constructor(
    private readonly refusals: ReceptionRefusalRepository,
    private readonly duties: ReceptionDutyService,
    private readonly clocks: ClockService,
    private readonly request: RequestContext,
  ) {}

  byId(id: string): Promise<ReceptionRefusalRow | null> {
    return this.refusals.byId(id)
  }

  async list(asked: Listing) {
    return this.refusals.list({ ...asked, window: receptionWindow(asked.window) })
  }

  /** On which grounds somebody may be refused on that day. */
  groundsOn(day: string): GroundRule[] {
    return groundsOn(day)
  }

  /** By which rule somebody was refused. */
  ruleOf({ ground, refusedOn }: ReceptionRefusalRow): GroundRule | undefined {
    return groundsOn(refusedOn).find((each) => each.ground === ground)
  }

  async refuse(
    refused: Omit<Refused, 'refusedOn'> & { refusedOn: string | null },
  ): Promise<ReceptionRefusalRow> {
    const { authority, subject, today } = this.request
    const { unitId } = refused
    if (!isId(unitId)) throw forbiddenOrMissing()
    await authority.require(RECORD, unitId)
    const refusedOn = refused.refusedOn ?? today
    const life = await this.duties.lifeOf(unitId)
    if (!life || !intersection({ from: refusedOn, to: addDays(refusedOn, 1) }, life))
      throw inputInvalid('input.refusedOn', {
        vi: `Đơn vị không tồn tại vào ngày ${shownDay(refusedOn)}: hãy chọn ngày khác.`,
        en: `The unit does not exist on ${shownDay(refusedOn)}: choose another day.`,
      })
    const recorded = ReceptionRefusal.recorded(v7(), { ...refused, refusedOn }, subject, today)
    this.refusals.add(recorded)
    // Before the decree of 2026 no law set a time for it.
    if (refusedOn >= NOTICE_SINCE) await this.#armNotice(recorded)
    return this.#noted(recorded, 'recorded')
  }

  async step(
    seen: SeenVersion,
    { step, on, document, reason }: RefusalStepAsked,
  ): Promise<ReceptionRefusalRow> {
    const { today, subject } = this.request
    const taken = await this.request.forChange(this.refusals, seen, RECORD)
    const facts = { on: on ?? today, document: document ?? null, reason: reason ?? null }
    taken.take(step, facts, subject, today)
    if (step === 'notify') await this.clocks.satisfy(taken.id, null, facts.on)
    else await this.clocks.cancel(taken.id, null, facts.on, facts.reason ?? '')
    return this.#noted(taken, step === 'notify' ? 'notified' : 'withdrawn')
  }

  async #armNotice({ id, unitId, refusedOn }: ReceptionRefusal): Promise<void> {
    await this.clocks.arm({
      subjectKind: 'reception_refusal',
      subjectId: id,
      unitId,
      kind: 'reception.refuse',
      trigger: refusedOn,
    })
  }

  #noted(refusal: ReceptionRefusal, what: string): ReceptionRefusalRow {
    const { id, unitId, ground, state, version } = refusal
    const name = `reception_refusal.${what}`
    this.request.record({ name, aggregateId: id, unitId, payload: { ground, state, version } })
    return this.refusals.rowOf(refusal)
  }
}
