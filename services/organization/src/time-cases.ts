import type { Making, RequestContext } from '@province/subgraph/request'
import {
  CalendarService as DecidedCalendarService,
  CalendarRepository as DecidedDays,
} from '@province/timekeeping'
import { NotificationRepository } from './time/notification/notification.repository.ts'
import { NotificationService } from './time/notification/notification.service.ts'
import { VacantDutyRepository } from './time/notification/vacant-duty.repository.ts'
import { VacantDutyService } from './time/notification/vacant-duty.service.ts'
import { CalendarRepository } from './time/working-calendar/calendar.repository.ts'
import { CalendarService } from './time/working-calendar/calendar.service.ts'
import { CalendarDecisionRepository } from './time/working-calendar/calendar-decision.repository.ts'
import { CalendarDecisionService } from './time/working-calendar/calendar-decision.service.ts'

/** The working calendar, and what people are told of deadlines. */
export interface TimeCases {
  workingCalendar: CalendarService
  workingDayDecisions: CalendarDecisionService
  notifications: NotificationService
  vacantDuties: VacantDutyService
}

interface TimeContext extends RequestContext, TimeCases {}

/** How the use cases of days and deadlines are made. */
export const timeCases: Pick<Making<TimeContext>, keyof TimeCases> = {
  workingCalendar: (request) => {
    const decided = new DecidedCalendarService(new DecidedDays(request.reader), request)
    return new CalendarService(new CalendarRepository(request), decided)
  },
  workingDayDecisions: (request) =>
    new CalendarDecisionService(new CalendarDecisionRepository(request.em), request.workingCalendar, request),
  notifications: (request) => new NotificationService(new NotificationRepository(request), request),
  vacantDuties: (request) => new VacantDutyService(new VacantDutyRepository(request.reader), request),
}
