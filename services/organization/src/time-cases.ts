import type { Making } from '@province/subgraph/work'
import {
  CalendarService as DecidedCalendarService,
  CalendarRepository as DecidedDays,
} from '@province/timekeeping'
import type { Context } from './context.ts'
import { NotificationRepository } from './notification/notification.repository.ts'
import { NotificationService } from './notification/notification.service.ts'
import { VacantDutyRepository } from './notification/vacant-duty.repository.ts'
import { VacantDutyService } from './notification/vacant-duty.service.ts'
import { CalendarRepository } from './working-calendar/calendar.repository.ts'
import { CalendarService } from './working-calendar/calendar.service.ts'
import { CalendarDecisionRepository } from './working-calendar/calendar-decision.repository.ts'
import { CalendarDecisionService } from './working-calendar/calendar-decision.service.ts'

/** The working calendar, and what people are told of deadlines. */
export interface TimeCases {
  workingCalendar: CalendarService
  workingDayDecisions: CalendarDecisionService
  notifications: NotificationService
  vacantDuties: VacantDutyService
}

/** How the use cases of days and deadlines are made. */
export const timeCases: Pick<Making<Context>, keyof TimeCases> = {
  workingCalendar: (request) => {
    const decided = new DecidedCalendarService(new DecidedDays(request.reader), request)
    return new CalendarService(new CalendarRepository(request.reader), decided)
  },
  workingDayDecisions: (request) =>
    new CalendarDecisionService(new CalendarDecisionRepository(request.em), request.workingCalendar, request),
  notifications: (request) => new NotificationService(new NotificationRepository(request), request),
  vacantDuties: (request) => new VacantDutyService(new VacantDutyRepository(request.reader), request),
}
