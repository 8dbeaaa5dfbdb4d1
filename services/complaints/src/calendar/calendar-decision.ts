import { type Day, type SpecialDay, VIETNAM, type WorkingCalendar } from '@province/clocks'

/** What a day is decided to be. */
export interface DecidedDay extends SpecialDay {
  /** The symbol of the document that says so. */
  document: string
  decidedOn: Day
}

/** A day of the working calendar, decided by people over what was published: appended, and the last one counts. */
export class CalendarDecision implements DecidedDay {
  readonly day: Day
  readonly kind: SpecialDay['kind']
  readonly name: string
  readonly document: string
  readonly decidedOn: Day

  constructor(
    readonly id: string,
    readonly unitId: string,
    { day, kind, name, document, decidedOn }: DecidedDay,
    /** The day on which the system came to know of it. */
    readonly recordedOn: Day,
    readonly recordedBy: string,
  ) {
    this.day = day
    this.kind = kind
    this.name = name
    this.document = document
    this.decidedOn = decidedOn
  }
}

/** The working calendar of the province, with these decisions, in order, over what was published. */
export const calendarWith = (decisions: readonly SpecialDay[]): WorkingCalendar => VIETNAM.with(decisions)
