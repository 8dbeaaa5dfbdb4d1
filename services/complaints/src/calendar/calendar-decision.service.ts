import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { v7 } from 'uuid'
import type { CalendarService } from './calendar.service.ts'
import type { CalendarDecisionRepository } from './calendar-decision.repository.ts'
import { CalendarDecision, type DecidedDay, refuseDecision } from './calendar-decision.ts'
import { reprojected } from './reprojection.ts'

/** A decision as it was taken, and how many clocks end on another day because of it. */
export interface DecisionTaken {
  decision: Omit<CalendarDecision, 'recordedBy'>
  clocksMoved: number
}

const DECIDE = 'calendar.decide'
const READ_DENUNCIATIONS = 'denunciation.read'

/** Decides days of the working calendar; every running clock follows in the same transaction. */
export class CalendarDecisionService {
  constructor(
    private readonly decisions: CalendarDecisionRepository,
    private readonly calendar: CalendarService,
    private readonly request: RequestContext,
  ) {}

  async decide(asked: DecidedDay): Promise<DecisionTaken> {
    const { actor, authority, clock } = this.request
    const today = clock.today()
    const unitId = await this.decisions.province(today)
    if (unitId === undefined) throw forbiddenOrMissing()
    await authority.require(DECIDE, unitId)
    // Clocks of denunciations move as well: who may not see those would leave them behind.
    await authority.require(READ_DENUNCIATIONS, unitId)
    await this.decisions.holdAlone()
    const before = await this.calendar.current()
    refuseDecision(asked, before, today)
    const decision = new CalendarDecision(v7(), unitId, asked, today, actor.subject)
    this.decisions.add(decision)
    const { id, day, kind, name, document, decidedOn, recordedOn } = decision
    const change = { before, after: before.with([{ day, kind, name }]), today, reason: document }
    const clocks = reprojected(await this.decisions.running(day), change)
    await this.decisions.store(clocks, actor.subject, clock.now())
    this.request.record({ name: 'calendar.day_decided', aggregateId: id, unitId, payload: { day, kind } })
    const clocksMoved = clocks.filter(({ moved }) => moved !== null).length
    return { decision: { id, unitId, day, kind, name, document, decidedOn, recordedOn }, clocksMoved }
  }
}
