import type { RequestContext } from '@province/subgraph/request'
import type { CalendarRepository } from './calendar.repository.ts'
import { DecidedCalendar } from './decided-calendar.ts'

/** The working calendar by which a service counts, read once a request. */
export class CalendarService {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly request: Pick<RequestContext, 'remember'>,
  ) {}

  decided(): Promise<DecidedCalendar> {
    return this.request.remember(
      'decided calendar',
      '',
      async () => new DecidedCalendar(await this.calendars.decided()),
    )
  }
}
