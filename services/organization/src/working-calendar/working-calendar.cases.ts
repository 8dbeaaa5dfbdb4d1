import type { RequestContext } from '@province/subgraph/work'
import {
  CalendarService as DecidedCalendarService,
  CalendarRepository as DecidedDays,
} from '@province/timekeeping'
import { CalendarRepository } from './calendar.repository.ts'
import { CalendarService } from './calendar.service.ts'
import { CalendarDecisionRepository } from './calendar-decision.repository.ts'
import { CalendarDecisionService } from './calendar-decision.service.ts'

/** The use cases of the working calendar. */
export interface WorkingCalendarCases {
  workingCalendar: CalendarService
  workingDayDecisions: CalendarDecisionService
}

/** The use cases of the working calendar for one request. */
export function workingCalendarCases(request: RequestContext): WorkingCalendarCases {
  const { reader, em } = request
  const decided = new DecidedCalendarService(new DecidedDays(reader), request)
  const workingCalendar = new CalendarService(new CalendarRepository(reader), decided)
  const decisions = new CalendarDecisionRepository(em)
  return {
    workingCalendar,
    workingDayDecisions: new CalendarDecisionService(decisions, workingCalendar, request),
  }
}
