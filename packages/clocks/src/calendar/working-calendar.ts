import { addDays, type Day, daysIn, type Window, weekdayOf } from './day.ts'
import { fixedHoliday } from './fixed-holidays.ts'
import type { SpecialDay } from './special-day.ts'
import { SPECIAL_DAYS_2022_2026 } from './special-days-2022-2026.ts'

/** What a day is, and whether that may still change. */
export interface DayKind {
  day: Day
  kind: SpecialDay['kind'] | 'WORKDAY' | 'WEEKEND'
  /** What the day off is called; empty for a plain day. */
  name: string
  working: boolean
  /** No published decision covers the day, or the one that does leaves it open. */
  provisional: boolean
}

/** Beyond the published years the fixed days of the law hold; what else is off is not known. */
function holidayByLaw(day: Day): SpecialDay | undefined {
  const name = fixedHoliday(day)
  return name === undefined ? undefined : { day, kind: 'HOLIDAY', name }
}

const WORKED: ReadonlySet<DayKind['kind']> = new Set(['WORKDAY', 'SWAPPED_IN', 'UNCONFIRMED'])

/** Which days offices work: Monday to Friday, changed by yearly decisions; beyond those it is provisional. */
export class WorkingCalendar {
  readonly #special: ReadonlyMap<Day, SpecialDay>
  readonly #decided: ReadonlySet<Day>
  /** Days that were asked for: thousands of clocks are counted over the same few hundred. */
  readonly #known = new Map<Day, DayKind>()

  constructor(
    special: readonly SpecialDay[],
    readonly published: Window,
    decided: readonly SpecialDay[] = [],
  ) {
    this.#special = new Map([...special, ...decided].map((each) => [each.day, each]))
    this.#decided = new Set(decided.map(({ day }) => day))
  }

  /** This calendar with further days decided, the last word on each day; such a day is settled also in a year to come. */
  with(decided: readonly SpecialDay[]): WorkingCalendar {
    const before = [...this.#decided].flatMap((day) => this.#special.get(day) ?? [])
    return new WorkingCalendar([...this.#special.values()], this.published, [...before, ...decided])
  }

  on(day: Day): DayKind {
    const known = this.#known.get(day)
    if (known) return known
    const kind = this.#kindOf(day)
    // Beyond the published years nothing is kept: whoever asks for every day there is would fill the memory.
    if (!kind.provisional) this.#known.set(day, kind)
    return kind
  }

  #kindOf(day: Day): DayKind {
    const published = (day >= this.published.from && day < this.published.to) || this.#decided.has(day)
    const special = this.#special.get(day) ?? (published ? undefined : holidayByLaw(day))
    const plain = weekdayOf(day) > 5 ? 'WEEKEND' : 'WORKDAY'
    const kind = special?.kind ?? plain
    return {
      day,
      kind,
      name: special?.name ?? '',
      working: WORKED.has(kind),
      provisional: !published || kind === 'UNCONFIRMED',
    }
  }

  /** Every day of the window, in order. */
  days(window: Window): DayKind[] {
    return Array.from({ length: daysIn(window) }, (_, after) => this.on(addDays(window.from, after)))
  }
}

/** The calendar of Vietnamese public offices, published for 2022 to 2026. */
export const VIETNAM = new WorkingCalendar(SPECIAL_DAYS_2022_2026, { from: '2022-01-01', to: '2027-01-01' })
