import {
  Clock,
  type ClockEvent,
  type Day,
  deadline,
  ruleToArm,
  rungsOf,
  type WorkingCalendar,
} from '@province/clocks'
import { CLOCK_RULES, type ClockCondition, type ClockKind } from './clock-rule.ts'

/** Whether a clock runs, stands still, or is over; whether it is late is seen from a day and never kept. */
export type ClockState = 'RUNNING' | 'PAUSED' | 'ENDED'

/** What is to be timed, and from what on. */
export interface Arming {
  /** What the subject is: `petition`, `transfer`. */
  subjectKind: string
  subjectId: string
  /** The unit that must be in time. */
  unitId: string
  /** The unit that waits for it, where it is another one: it sees the clock and may end it too. */
  waitingUnitId?: string | null
  kind: ClockKind
  /** The day that sets it going, itself not counted. */
  trigger: Day
  conditions?: readonly ClockCondition[]
  /** The subject is a denunciation: only who may read those sees the clock. Clocks of denunciations say so anyway. */
  denunciation?: boolean
}

/** One event of a clock as it is stored, appended and never changed. */
export class ClockEventRecord {
  readonly clockId: string
  readonly unitId: string
  readonly waitingUnitId: string | null
  readonly kind: ClockEvent['kind']
  readonly on: Day
  /** What the event says besides its kind and day. */
  readonly facts: Record<string, unknown>

  constructor(
    clock: StoredClock,
    readonly seq: number,
    event: ClockEvent,
    readonly recordedBy: string,
  ) {
    const { kind, on, ...facts } = event
    this.clockId = clock.id
    this.unitId = clock.unitId
    this.waitingUnitId = clock.waitingUnitId
    this.kind = kind
    this.on = on
    this.facts = facts
  }
}

/** An event of a clock as it is read back. */
export interface StoredEvent {
  kind: string
  on: Day
  facts: object
}

/** The clock that these stored events, in order, made. */
export const clockOf = (events: readonly StoredEvent[]): Clock =>
  Clock.replay(events.map(({ kind, on, facts }) => ({ ...facts, kind, on }) as ClockEvent))

const stateOf = (clock: Clock): ClockState => {
  if (clock.endedOn !== null) return 'ENDED'
  return clock.isPaused ? 'PAUSED' : 'RUNNING'
}

/** What lists are ordered by: all of it follows from the events and the calendar. */
export interface Shown {
  ruleCode: string
  state: ClockState
  endedOn: Day | null
  /** The last day in time; null while the clock stands still. */
  dueOn: Day | null
  /** From this day on it is due soon. */
  warnOn: Day | null
  /** Some day on the way is not settled by a published calendar. */
  provisional: boolean
}

/** What lists are ordered by, of this clock on this calendar. */
export function shownOf(clock: Clock, calendar: WorkingCalendar): Shown {
  const { day: dueOn, provisional } = deadline(clock, calendar)
  const warnOn = rungsOf(clock, calendar).find(({ code }) => code === 'WARN')?.day ?? null
  const { rule, endedOn } = clock
  return { ruleCode: rule.code, state: stateOf(clock), endedOn, dueOn, warnOn, provisional }
}

/** A clock with what lists are ordered by; what it truly is stands in its events. */
export class StoredClock implements Shown {
  readonly subjectKind: string
  readonly subjectId: string
  readonly unitId: string
  readonly waitingUnitId: string | null
  readonly kind: string
  readonly denunciation: boolean
  readonly armedOn: Day
  ruleCode: string
  state: ClockState = 'RUNNING'
  endedOn: Day | null = null
  dueOn: Day | null = null
  warnOn: Day | null = null
  provisional = false
  version = 1

  constructor(
    readonly id: string,
    asked: Arming,
    clock: Clock,
    calendar: WorkingCalendar,
  ) {
    this.subjectKind = asked.subjectKind
    this.subjectId = asked.subjectId
    this.unitId = asked.unitId
    this.waitingUnitId = asked.waitingUnitId ?? null
    this.kind = asked.kind
    this.denunciation = asked.denunciation ?? asked.kind.startsWith('denunciation.')
    this.armedOn = clock.armedOn
    this.ruleCode = clock.rule.code
    Object.assign(this, shownOf(clock, calendar))
  }

  /** Takes over what became of the clock; answers the events that are new since it was read. */
  follow(before: Clock, after: Clock, calendar: WorkingCalendar, by: string): ClockEventRecord[] {
    const had = before.events.length
    this.version += 1
    Object.assign(this, shownOf(after, calendar))
    return after.events.slice(had).map((event, at) => new ClockEventRecord(this, had + at + 1, event, by))
  }
}

/** A clock with all its events, ready to be stored. */
export interface NewClock {
  clock: StoredClock
  events: ClockEventRecord[]
}

/**
 * A clock set going by the rule in force on the day of its trigger; refuses with `NO_RULE_TO_ARM`. `then` lets history
 * that is loaded whole go on from there: a clock that was satisfied, lengthened or cancelled long ago.
 */
export function newClock(
  id: string,
  asked: Arming,
  calendar: WorkingCalendar,
  by: string,
  then: (clock: Clock) => Clock = (clock) => clock,
): NewClock {
  const rule = ruleToArm(CLOCK_RULES, asked.kind, asked.trigger, asked.conditions)
  const clock = then(Clock.arm(rule, asked.trigger))
  const stored = new StoredClock(id, asked, clock, calendar)
  const events = clock.events.map((event, at) => new ClockEventRecord(stored, at + 1, event, by))
  return { clock: stored, events }
}
