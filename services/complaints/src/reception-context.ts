import { lazily, type RequestContext } from '@province/subgraph/work'
import { ReceptionComplianceRepository } from './reception-compliance/reception-compliance.repository.ts'
import { ReceptionComplianceService } from './reception-compliance/reception-compliance.service.ts'
import { UnitLifeRepository } from './reception-duty/reception-duty.repository.ts'
import { ReceptionDutyService } from './reception-duty/reception-duty.service.ts'
import { ReceptionScheduleRepository } from './reception-schedule/reception-schedule.repository.ts'
import { ReceptionScheduleService } from './reception-schedule/reception-schedule.service.ts'
import { ReceptionSchedulePostingService } from './reception-schedule/reception-schedule-posting.service.ts'
import { ReceptionSessionRepository } from './reception-session/reception-session.repository.ts'
import { ReceptionSessionService } from './reception-session/reception-session.service.ts'
import { ReceptionSlotRepository } from './reception-slot/reception-slot.repository.ts'
import { ReceptionSlotService } from './reception-slot/reception-slot.service.ts'
import { VisitRepository } from './visit/visit.repository.ts'
import { VisitService } from './visit/visit.service.ts'

/** The use cases of reception. */
export interface ReceptionContext {
  receptionDuties: ReceptionDutyService
  receptionSchedules: ReceptionScheduleService
  postings: ReceptionSchedulePostingService
  receptionSlots: ReceptionSlotService
  receptionSessions: ReceptionSessionService
  visits: VisitService
  compliance: ReceptionComplianceService
}

/** A request with the use cases of reception, each made when it is used. */
export function withReception<Request extends RequestContext>(request: Request): Request & ReceptionContext {
  const rows = lazily({
    schedules: () => new ReceptionScheduleRepository(request),
    slots: () => new ReceptionSlotRepository(request),
  })
  return lazily<ReceptionContext, Request>(
    {
      receptionDuties: () => new ReceptionDutyService(new UnitLifeRepository(request)),
      receptionSchedules: () => new ReceptionScheduleService(rows.schedules),
      postings: ({ receptionDuties }) =>
        new ReceptionSchedulePostingService(rows.schedules, rows.slots, receptionDuties, request),
      receptionSlots: ({ receptionDuties }) => new ReceptionSlotService(rows.slots, receptionDuties, request),
      receptionSessions: ({ receptionSlots, receptionDuties }) =>
        new ReceptionSessionService(
          new ReceptionSessionRepository(request),
          receptionSlots,
          receptionDuties,
          request,
        ),
      visits: ({ receptionSessions }) =>
        new VisitService(new VisitRepository(request), receptionSessions, request),
      compliance: () => new ReceptionComplianceService(new ReceptionComplianceRepository(request)),
    },
    request,
  )
}
