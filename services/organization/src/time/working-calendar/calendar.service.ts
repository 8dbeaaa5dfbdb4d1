import { type DayKind, daysIn, type Window, type WorkingCalendar } from '@province/clocks'
import { windowTurned } from '@province/runtime/refusal'
import type { Connection } from '@province/subgraph/list'
import type { CalendarService as DecidedCalendarService } from '@province/timekeeping'
import type { CalendarDecisionOrder, CalendarDecisionRow, CalendarRepository } from './calendar.repository.ts'
import { windowTooLong } from './calendar-refusals.ts'

/** Which decisions: about which days, in which order, which page. */
export interface DecisionListing {
  window: Window
  orderBy: CalendarDecisionOrder
  first: number
  after?: string | null
}

/** A year: what a screen shows at once. */
const LONGEST_DAYS = 366

function shownWindow({ from, to }: Window): Window {
  if (from >= to) throw windowTurned()
  if (daysIn({ from, to }) > LONGEST_DAYS) throw windowTooLong()
  return { from, to }
}

/** The working calendar by which every service counts. */
export class CalendarService {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly decided: DecidedCalendarService,
  ) {}

  /** The calendar as everything decided so far has it. */
  async current(): Promise<WorkingCalendar> {
    return (await this.decided.decided()).current
  }

  /** Every day of the window, each with what it is. */
  async days(window: Window): Promise<DayKind[]> {
    const asked = shownWindow(window)
    return (await this.current()).days(asked)
  }

  async list({ window, ...asked }: DecisionListing): Promise<Connection<CalendarDecisionRow>> {
    return this.calendars.list({ ...asked, window: shownWindow(window) })
  }
}
