import type { RequestContext } from '@province/subgraph/request'
import { CalendarRepository } from './calendar/calendar.repository.ts'
import { CalendarService } from './calendar/calendar.service.ts'
import { ClockRepository } from './clock/clock.repository.ts'
import { ClockService } from './clock/clock.service.ts'
import { ClockDecisionService } from './clock/clock-decision.service.ts'
import { ClockReadingService } from './clock/clock-reading.service.ts'
import { type DomainClocks, rulesNow } from './clock/domain-clocks.ts'
import { ReachedRungRepository } from './reminder/reached-rung.repository.ts'
import { ReachedRungService } from './reminder/reached-rung.service.ts'

/** The use cases of clocks, which a service adds to its requests. */
export interface ClockCases<Kind extends string = string> {
  calendar: CalendarService
  clocks: ClockService<Kind>
  clockReadings: ClockReadingService
  clockDecisions: ClockDecisionService
  reachedRungs: ReachedRungService
}

/** How the use cases of clocks are made when they are asked for, by a service that makes all of its own so. */
export function clockMaking<Kind extends string = string>(
  domain: DomainClocks,
): {
  [Name in keyof ClockCases<Kind>]: (request: RequestContext & ClockCases<Kind>) => ClockCases<Kind>[Name]
} {
  const rowsOf = ({ reader, em }: RequestContext) => new ClockRepository(domain.schema, reader, em)
  return {
    calendar: (request) => new CalendarService(new CalendarRepository(request.reader), request),
    clocks: (request) => new ClockService<Kind>(domain, rowsOf(request), request.calendar, request),
    clockReadings: (request) => {
      const { calendar, load } = request
      const reading = {
        rules: domain.rules,
        current: () => rulesNow(domain, request.reader),
        calendar,
        load,
        today: request.clock.today(),
      }
      return new ClockReadingService(rowsOf(request), reading)
    },
    clockDecisions: (request) => {
      const { clocks, clockReadings: readings, calendar } = request
      const parts = { clocks: clocks as ClockService, readings, calendar }
      return new ClockDecisionService(domain, rowsOf(request), parts, request)
    },
    reachedRungs: (request) =>
      new ReachedRungService(new ReachedRungRepository(domain, request.reader), request),
  }
}
