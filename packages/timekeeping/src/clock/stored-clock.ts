import {
  Clock,
  type ClockEvent,
  type Day,
  deadline,
  ruleToArm,
  rungsOf,
  type WorkingCalendar,
} from '@province/clocks'
import type { DecidedCalendar } from '../calendar/decided-calendar.ts'
import type { DomainClocks } from './domain-clocks.ts'

/** Whether a clock runs, stands still, or is over; whether it is late is seen from a day and never kept. */
export type ClockState = 'RUNNING' | 'PAUSED' | 'ENDED'

/** What is to be timed, and from what on. */
export interface Arming<Kind extends string = string> {
  /** What the subject is: `petition`, `transfer`. */
  subjectKind: string
  subjectId: string
  /** The unit that must be in time. */
  unitId: string
  /** The unit that waits for it, where it is another one: it sees the clock and may end it too. */
  waitingUnitId?: string | null
  kind: Kind
  /** The day that sets it going, itself not counted. */
  trigger: Day
  conditions?: readonly string[]
  /** How many days it has, where its rule leaves that to the subject: the statutory days of a procedure. */
  amount?: number
  /** The clock exists only for who holds the domain's action; clocks of some kinds do so anyway. */
  restricted?: boolean
}

/** One event of a clock as it is stored, appended and never changed. */
export interface ClockEventRecord {
  clockId: string
  seq: number
  unitId: string
  waitingUnitId: string | null
  kind: ClockEvent['kind']
  on: Day
  /** What the event says besides its kind and day. */
  facts: Record<string, unknown>
  recordedBy: string
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

const stateOf = (clock: Clock): ClockState => {
  if (clock.endedOn !== null) return 'ENDED'
  return clock.isPaused ? 'PAUSED' : 'RUNNING'
}

/** What lists are ordered by, of this clock on this calendar. */
export function shownOf(clock: Clock, calendar: WorkingCalendar): Shown {
  const { day: dueOn, provisional } = deadline(clock, calendar)
  const warnOn = rungsOf(clock, calendar).find(({ code }) => code === 'WARN')?.day ?? null
  const { rule, endedOn } = clock
  return { ruleCode: rule.code, state: stateOf(clock), endedOn, dueOn, warnOn, provisional }
}

/** A clock with what lists are ordered by; what it truly is stands in its events. */
export interface StoredClock extends Shown {
  id: string
  subjectKind: string
  subjectId: string
  unitId: string
  waitingUnitId: string | null
  kind: string
  restricted: boolean
  armedOn: Day
  /** Decisions about the working calendar that it has followed: all up to this place. */
  calendarPosition: number
  version: number
}

/** The events that a clock has beyond those it had. */
export const newEvents = (
  { id, unitId, waitingUnitId }: Pick<StoredClock, 'id' | 'unitId' | 'waitingUnitId'>,
  clock: Clock,
  had: number,
  recordedBy: string,
): ClockEventRecord[] =>
  clock.events.slice(had).map(({ kind, on, ...facts }, at) => ({
    clockId: id,
    seq: had + at + 1,
    unitId,
    waitingUnitId,
    kind,
    on,
    facts,
    recordedBy,
  }))

/** A clock with events that are to be stored. */
export interface ChangedClock {
  clock: StoredClock
  events: ClockEventRecord[]
}

/** What became of a stored clock: how it is shown from now on, and the events that are new since it was read. */
export function changed(
  stored: StoredClock,
  had: number,
  after: Clock,
  { calendar, by }: { calendar: DecidedCalendar; by: string },
): ChangedClock {
  const events = newEvents(stored, after, had, by)
  const version = stored.version + events.length
  const shown = shownOf(after, calendar.current)
  return { clock: { ...stored, ...shown, version, calendarPosition: calendar.position }, events }
}

/**
 * A clock set going by the rule in force on the day of its trigger; refuses with `NO_RULE_TO_ARM`. `then` lets history
 * that is loaded whole go on from there: a clock that was satisfied, lengthened or cancelled long ago.
 */
export function newClock(
  domain: Pick<DomainClocks, 'rules' | 'restricted'>,
  id: string,
  asked: Arming,
  { calendar, by }: { calendar: DecidedCalendar; by: string },
  then: (clock: Clock) => Clock = (clock) => clock,
): ChangedClock {
  const found = ruleToArm(domain.rules, asked.kind, asked.trigger, asked.conditions)
  const rule = asked.amount === undefined ? found : { ...found, amount: asked.amount }
  const clock = then(Clock.arm(rule, asked.trigger))
  const { subjectKind, subjectId, unitId, waitingUnitId = null, kind } = asked
  const restricted = asked.restricted ?? domain.restricted?.isKind(kind) ?? false
  const stored: StoredClock = {
    ...shownOf(clock, calendar.current),
    id,
    subjectKind,
    subjectId,
    unitId,
    waitingUnitId,
    kind,
    restricted,
    armedOn: clock.armedOn,
    calendarPosition: calendar.position,
    version: 1,
  }
  return { clock: stored, events: newEvents(stored, clock, 0, by) }
}
