import type { RequestContext } from '@province/subgraph'
import { CalendarRepository } from './calendar/calendar.repository.ts'
import { CalendarService } from './calendar/calendar.service.ts'
import { CalendarDecisionRepository } from './calendar/calendar-decision.repository.ts'
import { CalendarDecisionService } from './calendar/calendar-decision.service.ts'
import { ClockRepository } from './clock/clock.repository.ts'
import { ClockService } from './clock/clock.service.ts'
import { ClockReadingService } from './clock/clock-reading.service.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ReceptionComplianceRepository } from './reception-compliance/reception-compliance.repository.ts'
import { ReceptionComplianceService } from './reception-compliance/reception-compliance.service.ts'
import { UnitLifeRepository } from './reception-duty/reception-duty.repository.ts'
import { ReceptionDutyService } from './reception-duty/reception-duty.service.ts'
import { ReceptionPostingService } from './reception-schedule/reception-posting.service.ts'
import { ReceptionScheduleRepository } from './reception-schedule/reception-schedule.repository.ts'
import { ReceptionScheduleService } from './reception-schedule/reception-schedule.service.ts'

/** A request with the use cases of complaints. */
export interface Context extends RequestContext {
  receptionDuties: ReceptionDutyService
  receptionSchedules: ReceptionScheduleService
  postings: ReceptionPostingService
  compliance: ReceptionComplianceService
  measures: MeasureService
  calendar: CalendarService
  calendarDecisions: CalendarDecisionService
  clocks: ClockService
  clockReadings: ClockReadingService
}

/** Adds the use cases to a request. */
export const contextOf = (request: RequestContext): Context => {
  const schedules = new ReceptionScheduleRepository(request.reader, request.em)
  const compliance = new ReceptionComplianceRepository(request.reader)
  const receptionDuties = new ReceptionDutyService(new UnitLifeRepository(request.reader), request.load)
  const calendar = new CalendarService(new CalendarRepository(request.reader), request)
  const clocks = new ClockRepository(request.reader, request.em)
  return Object.assign(Object.create(request), {
    receptionDuties,
    receptionSchedules: new ReceptionScheduleService(schedules, request.load),
    postings: new ReceptionPostingService(schedules, receptionDuties, request),
    compliance: new ReceptionComplianceService(compliance),
    measures: new MeasureService(compliance, schedules, request.clock.today()),
    calendar,
    calendarDecisions: new CalendarDecisionService(
      new CalendarDecisionRepository(request.em),
      calendar,
      request,
    ),
    clocks: new ClockService(clocks, calendar, request),
    clockReadings: new ClockReadingService(clocks, calendar, request.load, request.clock.today()),
  }) as Context
}
