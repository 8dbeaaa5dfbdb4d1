import { type Clock, type Day, reproject, type WorkingCalendar } from '@province/clocks'
import { clockOf, type Shown, type StoredEvent, shownOf } from '../clock/stored-clock.ts'

/** A running clock with its events. */
export interface RunningClock {
  id: string
  unitId: string
  waitingUnitId: string | null
  denunciation: boolean
  version: number
  events: readonly StoredEvent[]
}

/** The calendar before and after a decision, and what the decision is called. */
export interface CalendarChange {
  before: WorkingCalendar
  after: WorkingCalendar
  today: Day
  /** The document, which every moved clock keeps as its reason. */
  reason: string
}

/** What a decision does to one clock: how it is shown from now on, and the event that says why, if its end moved. */
export interface Reprojected extends Shown {
  clock: RunningClock
  moved: { seq: number; on: Day; facts: { from: Day; to: Day; reason: string } } | null
}

const lastDay = (clock: Clock): Day => clock.events.at(-1)?.on ?? clock.armedOn

/** What a decision about the calendar does to these clocks. */
export const reprojected = (
  clocks: readonly RunningClock[],
  { before, after, today, reason }: CalendarChange,
): Reprojected[] =>
  clocks.map((stored) => {
    const clock = clockOf(stored.events)
    const last = lastDay(clock)
    // What is dated ahead of today comes first: a clock's events stay in the order of their days.
    const changed = reproject(clock, { before, after }, last > today ? last : today, reason)
    const event = changed === clock ? undefined : changed.events.at(-1)
    const moved =
      event?.kind === 'CALENDAR_CHANGED'
        ? {
            seq: changed.events.length,
            on: event.on,
            facts: { from: event.from, to: event.to, reason: event.reason },
          }
        : null
    return { clock: stored, moved, ...shownOf(changed, after) }
  })
