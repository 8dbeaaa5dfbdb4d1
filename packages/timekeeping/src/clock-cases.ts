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

type Making<Kind extends string> = {
  [Name in keyof ClockCases<Kind>]: (context: RequestContext & ClockCases<Kind>) => ClockCases<Kind>[Name]
}

/** How each use case of clocks is made, for the lazy context of a service. */
export function clockMaking<Kind extends string = string>(domain: DomainClocks): Making<Kind> {
  const rowsOf = ({ reader, em }: RequestContext) => new ClockRepository(domain.schema, reader, em)
  return {
    calendar: (context) => new CalendarService(new CalendarRepository(context.reader), context),
    clocks: (context) => new ClockService<Kind>(domain, rowsOf(context), context.calendar, context),
    clockReadings: (context) => {
      const { calendar, load, today } = context
      return new ClockReadingService(rowsOf(context), { rules: domain.rules, calendar, load, today })
    },
    clockDecisions: (context) => {
      const { clocks, clockReadings: readings, calendar } = context
      const parts = { clocks: clocks as ClockService, readings, calendar }
      return new ClockDecisionService(domain, rowsOf(context), parts, context)
    },
    reachedRungs: (context) =>
      new ReachedRungService(new ReachedRungRepository(domain, context.reader), context),
  }
}
