import type { Day, WorkingCalendar } from '@province/clocks'
import type { RequestContext } from '@province/subgraph'
import type { CalendarDecisionRow, CalendarRepository } from './calendar.repository.ts'
import { calendarWith } from './calendar-decision.ts'

/** The working calendar by which this service counts. */
export class CalendarService {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly request: Pick<RequestContext, 'remember'>,
  ) {}

  /** The calendar as everything decided so far has it. */
  async current(): Promise<WorkingCalendar> {
    return calendarWith(await this.#decisions())
  }

  /** The calendar as it was known on that day. */
  async asOf(day: Day): Promise<WorkingCalendar> {
    return calendarWith((await this.#decisions()).filter(({ recordedOn }) => recordedOn <= day))
  }

  #decisions(): Promise<CalendarDecisionRow[]> {
    return this.request.remember('calendar decisions', '', () => this.calendars.decisions())
  }
}
