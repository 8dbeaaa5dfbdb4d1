import { addDays, type Day, type SpecialDay, type WorkingCalendar } from '@province/clocks'
import { isBlank } from '@province/runtime/refusal'
import { alreadySo, dayOutOfReach, decidedTooEarly, textInvalid } from './calendar-refusals.ts'

/** What a day is decided to be. */
export interface DecidedDayAsked extends SpecialDay {
  /** The symbol of the document that says so. */
  document: string
  decidedOn: Day
}

/** A day of the working calendar, decided by people over what was published: appended, and the last one counts. */
export class CalendarDecision implements DecidedDayAsked {
  readonly day: Day
  readonly kind: SpecialDay['kind']
  readonly name: string
  readonly document: string
  readonly decidedOn: Day

  constructor(
    readonly id: string,
    readonly unitId: string,
    { day, kind, name, document, decidedOn }: DecidedDayAsked,
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

/** The day from which the state has offices: a day before it is mistyped. Any year since can be decided. */
const FIRST_DAY = '1945-09-02'

/** Yearly decisions come months ahead; further than this a day is more likely mistyped than decided. */
const AHEAD_DAYS = 3 * 366

const LONGEST_NAME = 200
const LONGEST_SYMBOL = 100

function refuseText(field: string, text: string, longest: number): void {
  if (isBlank(text) || text.length > longest) throw textInvalid(field, longest)
}

/** Refuses what no calendar could rely on, and what it says already. */
export function refuseDecision(decided: DecidedDayAsked, calendar: WorkingCalendar, today: Day): void {
  const { day, kind, name, document, decidedOn } = decided
  const [from, to] = [FIRST_DAY, addDays(today, AHEAD_DAYS)]
  if (day < from || day >= to) throw dayOutOfReach(from, to)
  refuseText('name', name, LONGEST_NAME)
  refuseText('document', document, LONGEST_SYMBOL)
  if (decidedOn > today) throw decidedTooEarly()
  const now = calendar.on(day)
  if (now.kind === kind && now.name === name && !now.provisional) throw alreadySo(day)
}
