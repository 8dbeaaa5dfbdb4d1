import { isBlank, type Message, Refusal } from '@province/runtime/refusal'
import type { Day } from './calendar/day.ts'
import type { ClockRule } from './clock-rule.ts'
import type { Pause } from './pause.ts'

/** What happened to a clock; events are appended and never changed. */
export type ClockEvent =
  | { kind: 'ARM'; on: Day; rule: ClockRule }
  | { kind: 'PAUSE'; on: Day; reason: string; document?: string }
  | { kind: 'RESUME'; on: Day; document?: string }
  /** `late`: it was decided after the deadline, where an article lets it be. */
  | { kind: 'EXTEND'; on: Day; days: number; reason: string; document: string; late?: boolean }
  | { kind: 'SATISFY'; on: Day }
  | { kind: 'CANCEL'; on: Day; reason: string }
  /** The rule was found to be another one, from the trigger on: a correction, not a change of the law. */
  | { kind: 'RULE_CHANGED'; on: Day; rule: ClockRule; reason: string }
  /** The working calendar changed, and with it the day on which the clock ends. */
  | { kind: 'CALENDAR_CHANGED'; on: Day; from: Day; to: Day; reason: string }

/** What a numbered decision gives a clock. */
interface ExtensionGiven {
  days: number
  reason: string
  document: string
  late?: boolean
}

const HOURS_A_DAY = 24

const notNow = (what: Message) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `${what.vi} Hãy tải lại và xem trạng thái hiện tại.`,
    en: `${what.en} Reload it and see where it stands now.`,
  })

const notForThat = ({ article }: ClockRule) =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: `Quy định (${article}) không cho gia hạn với lý do này.`,
      en: `The rule (${article}) allows no extension for this reason.`,
    },
    { field: 'reason' },
  )

const tooManyDays = ({ article }: ClockRule, most: number) =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: `Quy định (${article}) cho gia hạn thêm nhiều nhất ${most} ngày với lý do này.`,
      en: `The rule (${article}) allows at most ${most} more days for this reason.`,
    },
    {
      field: 'days',
    },
  )

const before = (field: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Ngày này sớm hơn bước trước đó của thời hạn.',
      en: 'This day comes before the step before it of the time limit.',
    },
    { field },
  )

/**
 * A time limit of the law that runs on one thing: its rule, its budget of days, the days on which it stood still. It is
 * what its events say and nothing else; whether it is late is never kept, it is seen from a day.
 */
export class Clock {
  readonly events: readonly ClockEvent[]
  readonly armedOn: Day
  readonly rule: ClockRule

  private constructor(events: readonly ClockEvent[]) {
    const [first] = events
    if (first?.kind !== 'ARM') throw new Error('a clock begins by being armed')
    const corrected = events.findLast((event) => event.kind === 'RULE_CHANGED')
    this.events = events
    this.armedOn = first.on
    this.rule = corrected?.rule ?? first.rule
  }

  /** A clock set going by its trigger, whose own day does not count. */
  static arm(rule: ClockRule, on: Day): Clock {
    return new Clock([{ kind: 'ARM', on, rule }])
  }

  /** The clock that these events made. */
  static replay(events: readonly ClockEvent[]): Clock {
    return new Clock(events)
  }

  get pauses(): readonly Pause[] {
    const pauses: Pause[] = []
    for (const event of this.events) {
      const open = pauses.at(-1)
      if (event.kind === 'PAUSE') pauses.push({ from: event.on, to: null, reason: event.reason })
      if (event.kind === 'RESUME' && open) open.to = event.on
    }
    return pauses
  }

  /** How many days the clock has in all, extensions included, in the unit of its rule. */
  get budget(): number {
    const { amount, unit } = this.rule
    return (unit === 'HOURS' ? Math.ceil(amount / HOURS_A_DAY) : amount) + this.#extended()
  }

  get isPaused(): boolean {
    return this.pauses.at(-1)?.to === null
  }

  /** The day on which it was satisfied or cancelled; null while it runs. */
  get endedOn(): Day | null {
    const last = this.events.findLast(({ kind }) => kind === 'SATISFY' || kind === 'CANCEL')
    return last?.on ?? null
  }

  /** The day of the last thing that happened to it: what comes next is not before. */
  get lastDay(): Day {
    return this.events.at(-1)?.on ?? this.armedOn
  }

  /** It stands still from that day on; refuses while it stands still, and when it has ended. */
  pause(on: Day, reason: string, document?: string): Clock {
    if (this.isPaused) throw notNow({ vi: 'Thời hạn đang tạm dừng.', en: 'The time limit is paused.' })
    return this.#then({ kind: 'PAUSE', on, reason, ...(document === undefined ? {} : { document }) })
  }

  resume(on: Day, document?: string): Clock {
    if (!this.isPaused) throw notNow({ vi: 'Thời hạn không tạm dừng.', en: 'The time limit is not paused.' })
    return this.#then({ kind: 'RESUME', on, ...(document === undefined ? {} : { document }) })
  }

  /**
   * More days by a numbered decision, as far as the rule allows for that reason; reasons do not add up, the one that
   * allows most says how far the clock may be lengthened in all.
   */
  extend(on: Day, { days, reason, document, ...more }: ExtensionGiven): Clock {
    const allowed = this.rule.extensions.find((each) => each.reason === reason)
    if (isBlank(document))
      throw new Refusal(
        'INPUT_INVALID',
        { vi: 'Gia hạn phải có số quyết định.', en: 'An extension needs the number of its decision.' },
        { field: 'document' },
      )
    if (!allowed) throw notForThat(this.rule)
    const isOften = allowed.times !== undefined && this.#extensions().length >= allowed.times
    const most = isOften ? 0 : Math.min(allowed.daysAtOnce, allowed.days - this.#extended())
    if (!Number.isInteger(days) || days < 1 || days > most) throw tooManyDays(this.rule, Math.max(0, most))
    return this.#then({ kind: 'EXTEND', on, days, reason, document, ...more })
  }

  /** What was to be done is done. */
  satisfy(on: Day): Clock {
    return this.#then({ kind: 'SATISFY', on })
  }

  /** There is nothing to be done any more. */
  cancel(on: Day, reason: string): Clock {
    return this.#then({ kind: 'CANCEL', on, reason })
  }

  /** It was timed by a wrong rule: the right one holds from the trigger on. */
  correctRule(on: Day, rule: ClockRule, reason: string): Clock {
    return this.#then({ kind: 'RULE_CHANGED', on, rule, reason })
  }

  /** Keeps why its end is on another day since a decision about the calendar. */
  noteCalendar(on: Day, change: { from: Day; to: Day; reason: string }): Clock {
    return this.#then({ kind: 'CALENDAR_CHANGED', on, ...change })
  }

  #then(event: ClockEvent): Clock {
    if (this.endedOn !== null) throw notNow({ vi: 'Thời hạn đã kết thúc.', en: 'The time limit has ended.' })
    if (event.on < this.lastDay) throw before('on')
    return new Clock([...this.events, event])
  }

  #extended(): number {
    return this.#extensions().reduce((sum, { days }) => sum + days, 0)
  }

  #extensions() {
    return this.events.filter((event) => event.kind === 'EXTEND')
  }
}
