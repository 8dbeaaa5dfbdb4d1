import type { RequestContext } from '@province/subgraph/request'
import type { ClockCases } from '@province/timekeeping'
import type { ClockKind } from './clock/clock-rule.ts'
import { ReceptionComplianceRepository } from './reception/compliance/reception-compliance.repository.ts'
import { ReceptionComplianceService } from './reception/compliance/reception-compliance.service.ts'
import { UnitLifeRepository } from './reception/duty/reception-duty.repository.ts'
import { ReceptionDutyService } from './reception/duty/reception-duty.service.ts'
import { OnlineReceptionRepository } from './reception/online/online-reception.repository.ts'
import { OnlineReceptionService } from './reception/online/online-reception.service.ts'
import { ReceptionRefusalRepository } from './reception/refusal/reception-refusal.repository.ts'
import { ReceptionRefusalService } from './reception/refusal/reception-refusal.service.ts'
import { ReceptionScheduleRepository } from './reception/schedule/reception-schedule.repository.ts'
import { ReceptionScheduleService } from './reception/schedule/reception-schedule.service.ts'
import { ReceptionSchedulePostingService } from './reception/schedule/reception-schedule-posting.service.ts'
import { ReceptionSessionRepository } from './reception/session/reception-session.repository.ts'
import { ReceptionSessionService } from './reception/session/reception-session.service.ts'
import { ReceptionSlotRepository } from './reception/slot/reception-slot.repository.ts'
import { ReceptionSlotService } from './reception/slot/reception-slot.service.ts'
import { VisitRepository } from './reception/visit/visit.repository.ts'
import { VisitService } from './reception/visit/visit.service.ts'

/** The use cases of reception. */
export interface ReceptionContext {
  receptionDuties: ReceptionDutyService
  receptionSchedules: ReceptionScheduleService
  postings: ReceptionSchedulePostingService
  receptionSlots: ReceptionSlotService
  receptionSessions: ReceptionSessionService
  visits: VisitService
  receptionRefusals: ReceptionRefusalService
  onlineReceptions: OnlineReceptionService
  compliance: ReceptionComplianceService
}

/** What reception is worked on with. */
interface Surroundings extends RequestContext, ReceptionContext, ClockCases<ClockKind> {}

/** How each use case of reception is made. */
export type ReceptionMaking = {
  [Name in keyof ReceptionContext]: (context: Surroundings) => ReceptionContext[Name]
}

export const receptionMaking: ReceptionMaking = {
  receptionDuties: (context) => new ReceptionDutyService(new UnitLifeRepository(context), context.calendar),
  receptionSchedules: (context) => new ReceptionScheduleService(new ReceptionScheduleRepository(context)),
  postings: (context) =>
    new ReceptionSchedulePostingService(
      new ReceptionScheduleRepository(context),
      new ReceptionSlotRepository(context),
      context.receptionDuties,
      context,
    ),
  receptionSlots: (context) =>
    new ReceptionSlotService(new ReceptionSlotRepository(context), context.receptionDuties, context),
  receptionSessions: (context) =>
    new ReceptionSessionService(
      new ReceptionSessionRepository(context),
      context.receptionSlots,
      context.receptionDuties,
      context,
    ),
  receptionRefusals: (context) =>
    new ReceptionRefusalService(
      new ReceptionRefusalRepository(context),
      context.receptionDuties,
      context.clocks,
      context,
    ),
  onlineReceptions: (context) =>
    new OnlineReceptionService(
      new OnlineReceptionRepository(context),
      context.receptionSessions,
      context.receptionDuties,
      context,
    ),
  visits: (context) => new VisitService(new VisitRepository(context), context.receptionSessions, context),
  compliance: (context) =>
    new ReceptionComplianceService(new ReceptionComplianceRepository(context), context.receptionDuties),
}
