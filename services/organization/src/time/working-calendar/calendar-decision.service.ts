import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { CalendarService } from './calendar.service.ts'
import type { CalendarDecisionRepository } from './calendar-decision.repository.ts'
import { CalendarDecision, type DecidedDayAsked, refuseDecision } from './calendar-decision.ts'

/** A decision as it was taken, and the version of the calendar that every service follows since. */
export interface DecisionTaken {
  decision: Omit<CalendarDecision, 'recordedBy'>
  calendarVersion: number
}

const DECIDE = 'calendar.decide'

/**
 * Decides days of the working calendar. Reception days and new deadlines count by it at once; running clocks follow in the
 * background of each service, which sees that the calendar grew.
 */
export class CalendarDecisionService {
  constructor(
    private readonly decisions: CalendarDecisionRepository,
    private readonly calendar: CalendarService,
    private readonly request: RequestContext,
  ) {}

  async decide(asked: DecidedDayAsked): Promise<DecisionTaken> {
    const { actor, authority, clock } = this.request
    const today = clock.today()
    const unitId = await this.decisions.province(today)
    if (unitId === undefined) throw forbiddenOrMissing()
    await authority.require(DECIDE, unitId)
    await this.decisions.holdAlone()
    refuseDecision(asked, await this.calendar.current(), today)
    const taken = new CalendarDecision(v7(), unitId, asked, today, actor.subject)
    const calendarVersion = await this.decisions.add(taken)
    const { recordedBy: _by, ...decision } = taken
    const { id, day, kind } = decision
    this.request.record({ name: 'calendar.day_decided', aggregateId: id, unitId, payload: { day, kind } })
    return { decision, calendarVersion }
  }
}
