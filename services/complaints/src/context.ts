import type { RequestContext } from '@province/subgraph/work'
import { type ClockCases, clockCases } from '@province/timekeeping'
import type { ClockKind } from './clock/clock-rule.ts'
import { COMPLAINTS_CLOCKS } from './clock/complaints-clocks.ts'
import { MeasureService } from './measure/measure.service.ts'
import { OpenItemsRepository } from './measure/open-items.repository.ts'
import { OpenItemsService } from './measure/open-items.service.ts'
import { PetitionCountRepository } from './measure/petition-count.repository.ts'
import { PetitionCountService } from './measure/petition-count.service.ts'
import { PostedUnitsRepository } from './measure/posted-units.repository.ts'
import { PostedUnitsService } from './measure/posted-units.service.ts'
import { ReceptionCountRepository } from './measure/reception-count.repository.ts'
import { ReceptionCountService } from './measure/reception-count.service.ts'
import { type PetitionContext, petitionContextOf } from './petition-context.ts'
import { ReceptionComplianceRepository } from './reception-compliance/reception-compliance.repository.ts'
import { ReceptionComplianceService } from './reception-compliance/reception-compliance.service.ts'
import { UnitLifeRepository } from './reception-duty/reception-duty.repository.ts'
import { ReceptionDutyService } from './reception-duty/reception-duty.service.ts'
import { ReceptionPostingService } from './reception-schedule/reception-posting.service.ts'
import { ReceptionScheduleRepository } from './reception-schedule/reception-schedule.repository.ts'
import { ReceptionScheduleService } from './reception-schedule/reception-schedule.service.ts'
import { ReceptionSlotRepository } from './reception-schedule/reception-slot.repository.ts'
import { ReceptionSlotService } from './reception-schedule/reception-slot.service.ts'
import { ReceptionSessionRepository } from './reception-session/reception-session.repository.ts'
import { ReceptionSessionService } from './reception-session/reception-session.service.ts'
import type { VaultDesk } from './vault/vault-desk.ts'
import { VisitRepository } from './visit/visit.repository.ts'
import { VisitService } from './visit/visit.service.ts'

/** A request with the use cases of complaints. */
export interface Context extends RequestContext, PetitionContext, ClockCases<ClockKind> {
  receptionDuties: ReceptionDutyService
  receptionSchedules: ReceptionScheduleService
  postings: ReceptionPostingService
  receptionSlots: ReceptionSlotService
  receptionSessions: ReceptionSessionService
  visits: VisitService
  compliance: ReceptionComplianceService
  measures: MeasureService
}

/** Adds the use cases to a request of the process that holds this desk. */
export const contextOf = (request: RequestContext, desk: VaultDesk): Context => {
  const schedules = new ReceptionScheduleRepository(request.reader, request.em)
  const compliance = new ReceptionComplianceRepository(request.reader)
  const timekeeping = clockCases<ClockKind>(COMPLAINTS_CLOCKS, request)
  const { calendar, clocks } = timekeeping
  const lives = new UnitLifeRepository(request.reader)
  const receptionDuties = new ReceptionDutyService(lives, request.load, calendar)
  const visits = new VisitService(new VisitRepository(request.reader, request.em), request)
  const slots = new ReceptionSlotRepository(request.reader, request.em)
  const receptionSlots = new ReceptionSlotService(slots, receptionDuties, request)
  const sessions = new ReceptionSessionRepository(request.reader, request.em)
  const measures = [
    new PostedUnitsService(new PostedUnitsRepository(request.reader)),
    new OpenItemsService(new OpenItemsRepository(request.reader)),
    new ReceptionCountService(new ReceptionCountRepository(request.reader)),
    new PetitionCountService(new PetitionCountRepository(request.reader)),
  ]
  return Object.assign(
    Object.create(request),
    petitionContextOf(request, desk, { clocks, visits }),
    timekeeping,
    {
      receptionDuties,
      receptionSchedules: new ReceptionScheduleService(schedules, request.load),
      postings: new ReceptionPostingService(schedules, receptionDuties, request),
      receptionSlots,
      receptionSessions: new ReceptionSessionService(sessions, receptionSlots, receptionDuties, request),
      visits,
      compliance: new ReceptionComplianceService(
        compliance,
        receptionDuties,
        request.load,
        request.clock.today(),
      ),
      measures: new MeasureService(measures, request.clock.today()),
    },
  ) as Context
}
