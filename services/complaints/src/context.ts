import { lazyContext, type RequestContext } from '@province/subgraph/work'
import { CalendarRepository } from './calendar/calendar.repository.ts'
import { CalendarService } from './calendar/calendar.service.ts'
import { CalendarDecisionRepository } from './calendar/calendar-decision.repository.ts'
import { CalendarDecisionService } from './calendar/calendar-decision.service.ts'
import { ClockRepository } from './clock/clock.repository.ts'
import { ClockService } from './clock/clock.service.ts'
import { ClockReadingService } from './clock/clock-reading.service.ts'
import { OpenItemsRepository } from './measure/open-items.repository.ts'
import { OpenItemsService } from './measure/open-items.service.ts'
import { PetitionCountRepository } from './measure/petition-count.repository.ts'
import { PetitionCountService } from './measure/petition-count.service.ts'
import { PostedUnitsRepository } from './measure/posted-units.repository.ts'
import { PostedUnitsService } from './measure/posted-units.service.ts'
import { ReceptionCountRepository } from './measure/reception-count.repository.ts'
import { ReceptionCountService } from './measure/reception-count.service.ts'
import { type PetitionContext, petitionMaking } from './petition-context.ts'
import { type ReceptionContext, receptionMaking } from './reception-context.ts'
import type { VaultDesk } from './vault/vault-desk.ts'

/** The use cases of time limits. */
interface ClockContext {
  calendar: CalendarService
  calendarDecisions: CalendarDecisionService
  clocks: ClockService
  clockReadings: ClockReadingService
}

/** A request with the use cases of complaints. */
export interface Context extends RequestContext, ClockContext, ReceptionContext, PetitionContext {
  postedUnits: PostedUnitsService
  openItems: OpenItemsService
  receptionCounts: ReceptionCountService
  petitionCounts: PetitionCountService
}

const clocksOf = (context: RequestContext) => new ClockRepository(context.reader, context.em)

const clockMaking: {
  [Name in keyof ClockContext]: (context: RequestContext & ClockContext) => ClockContext[Name]
} = {
  calendar: (context) => new CalendarService(new CalendarRepository(context.reader), context),
  calendarDecisions: (context) =>
    new CalendarDecisionService(new CalendarDecisionRepository(context.em), context.calendar, context),
  clocks: (context) => new ClockService(clocksOf(context), context.calendar, context),
  clockReadings: (context) =>
    new ClockReadingService(clocksOf(context), context.calendar, context.load, context.today),
}

/** Adds the use cases to requests of the process that holds this desk. */
export const contextsOf = (desk: VaultDesk): ((request: RequestContext) => Context) =>
  lazyContext<Context>({
    ...clockMaking,
    ...receptionMaking,
    ...petitionMaking(desk),
    postedUnits: (context) => new PostedUnitsService(new PostedUnitsRepository(context)),
    openItems: (context) => new OpenItemsService(new OpenItemsRepository(context)),
    receptionCounts: (context) => new ReceptionCountService(new ReceptionCountRepository(context)),
    petitionCounts: (context) => new PetitionCountService(new PetitionCountRepository(context)),
  })
