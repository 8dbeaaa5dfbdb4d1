import type { RequestContext } from '@province/subgraph/work'
import { CalendarRepository } from './calendar/calendar.repository.ts'
import { CalendarService } from './calendar/calendar.service.ts'
import { CalendarDecisionRepository } from './calendar/calendar-decision.repository.ts'
import { CalendarDecisionService } from './calendar/calendar-decision.service.ts'
import { ClockRepository } from './clock/clock.repository.ts'
import { ClockService } from './clock/clock.service.ts'
import { ClockReadingService } from './clock/clock-reading.service.ts'
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
export interface Context extends RequestContext, PetitionContext {
  receptionDuties: ReceptionDutyService
  receptionSchedules: ReceptionScheduleService
  postings: ReceptionPostingService
  receptionSlots: ReceptionSlotService
  receptionSessions: ReceptionSessionService
  visits: VisitService
  compliance: ReceptionComplianceService
  measures: MeasureService
  calendar: CalendarService
  calendarDecisions: CalendarDecisionService
  clocks: ClockService
  clockReadings: ClockReadingService
}

/** Adds the use cases to a request of the process that holds this desk. */
export const contextOf = (request: RequestContext, desk: VaultDesk): Context => {
  const schedules = new ReceptionScheduleRepository(request.reader, request.em)
  const compliance = new ReceptionComplianceRepository(request.reader)
  const receptionDuties = new ReceptionDutyService(new UnitLifeRepository(request.reader), request.load)
  const calendar = new CalendarService(new CalendarRepository(request.reader), request)
  const clocks = new ClockRepository(request.reader, request.em)
  const visits = new VisitService(new VisitRepository(request.reader, request.em), request)
  const clockService = new ClockService(clocks, calendar, request)
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
    petitionContextOf(request, desk, { clocks: clockService, visits }),
    {
      receptionDuties,
      receptionSchedules: new ReceptionScheduleService(schedules, request.load),
      postings: new ReceptionPostingService(schedules, receptionDuties, request),
      receptionSlots,
      receptionSessions: new ReceptionSessionService(sessions, receptionSlots, receptionDuties, request),
      visits,
      calendar,
      clocks: clockService,
      calendarDecisions: new CalendarDecisionService(
        new CalendarDecisionRepository(request.em),
        calendar,
        request,
      ),
      clockReadings: new ClockReadingService(clocks, calendar, request.load, request.clock.today()),
      compliance: new ReceptionComplianceService(compliance, request.load, request.clock.today()),
      measures: new MeasureService(measures, request.clock.today()),
    },
  ) as Context
}
