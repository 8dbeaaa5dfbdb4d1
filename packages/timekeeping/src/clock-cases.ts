import type { RequestContext } from '@province/subgraph/work'
import { CalendarRepository } from './calendar/calendar.repository.ts'
import { CalendarService } from './calendar/calendar.service.ts'
import { ClockRepository } from './clock/clock.repository.ts'
import { ClockService } from './clock/clock.service.ts'
import { ClockDecisionService } from './clock/clock-decision.service.ts'
import { ClockReadingService } from './clock/clock-reading.service.ts'
import type { DomainClocks } from './clock/domain-clocks.ts'
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

/** The use cases of clocks for one request of a service. */
export function clockCases<Kind extends string = string>(
  domain: DomainClocks,
  request: RequestContext,
): ClockCases<Kind> {
  const rows = new ClockRepository(domain.schema, request.reader, request.em)
  const calendar = new CalendarService(new CalendarRepository(request.reader), request)
  const clocks = new ClockService<Kind>(domain, rows, calendar, request)
  const reading = { rules: domain.rules, calendar, load: request.load, today: request.clock.today() }
  const readings = new ClockReadingService(rows, reading)
  const parts = { clocks: clocks as ClockService, readings, calendar }
  return {
    calendar,
    clocks,
    clockReadings: readings,
    clockDecisions: new ClockDecisionService(domain, rows, parts, request),
    reachedRungs: new ReachedRungService(new ReachedRungRepository(domain, request.reader), request),
  }
}
