import {
  type Clock,
  type Day,
  reproject,
  type SpecialDay,
  VIETNAM,
  type WorkingCalendar,
} from '@province/clocks'

/** A day that people decided, in the order of the decisions; the last one on a day counts. */
export interface DecidedDay extends SpecialDay {
  position: number
  /** The symbol of the document that says so. */
  document: string
  /** The day on which it was recorded. */
  recordedOn: Day
}

/** The published working calendar with everything that was decided over it, and how it came to be so. */
export class DecidedCalendar {
  readonly #calendars = new Map<number, WorkingCalendar>()

  constructor(private readonly decisions: readonly DecidedDay[]) {}

  /** The place of the last decision: what is counted on this calendar has followed all until there. */
  get position(): number {
    return this.decisions.at(-1)?.position ?? 0
  }

  /** The calendar as everything decided so far has it. */
  get current(): WorkingCalendar {
    return this.#after(this.decisions.length)
  }

  /** The calendar as it was known on that day. */
  asOf(day: Day): WorkingCalendar {
    return VIETNAM.with(this.decisions.filter(({ recordedOn }) => recordedOn <= day))
  }

  /** The clock after every decision that it has not followed yet, each that moves its end an event with its reason. */
  follow(clock: Clock, from: number, today: Day): Clock {
    return this.decisions.reduce((followed, { position, document }, at) => {
      if (position <= from) return followed
      const calendars = { before: this.#after(at), after: this.#after(at + 1) }
      // What is dated ahead of today comes first: a clock's events stay in the order of their days.
      const on = followed.lastDay > today ? followed.lastDay : today
      return reproject(followed, calendars, on, document)
    }, clock)
  }

  #after(count: number): WorkingCalendar {
    const known = this.#calendars.get(count) ?? VIETNAM.with(this.decisions.slice(0, count))
    this.#calendars.set(count, known)
    return known
  }
}
