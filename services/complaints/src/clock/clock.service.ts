import type { Clock, Day, WorkingCalendar } from '@province/clocks'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { CalendarService } from '../calendar/calendar.service.ts'
import type { ClockRepository } from './clock.repository.ts'
import type { ShownClock } from './clock-reading.service.ts'
import { alreadyRunning, documentTooLong } from './clock-refusals.ts'
import type { ClockKind, ExtensionReason } from './clock-rule.ts'
import { standingOf } from './clock-standing.ts'
import { type Arming, type ClockEventRecord, clockOf, newClock, type StoredClock } from './stored-clock.ts'

/** Which clock is lengthened, by who saw this version of it, and by which numbered decision. */
export interface ExtensionAsked {
  id: string
  expectedVersion: number
  days: number
  reason: ExtensionReason
  document: string
}

const HANDLE = 'petition.handle'
const LONGEST_SYMBOL = 100

/**
 * Sets clocks going and ends them, inside the unit of work of what they are about: who calls this has asked whether the
 * actor may. Nothing is flushed here.
 */
export class ClockService {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly calendar: CalendarService,
    private readonly request: RequestContext,
  ) {}

  /** Sets a clock going; answers its id. Refuses with `NO_RULE_TO_ARM`, and `STEP_NOT_ALLOWED` while one of its kind runs. */
  async arm(asked: Arming): Promise<string> {
    const [running] = await this.clocks.unended(asked.subjectId, asked.kind)
    if (running) throw alreadyRunning(asked.kind)
    const calendar = await this.#calendar()
    const armed = newClock(v7(), asked, calendar, this.request.actor.subject)
    this.clocks.add(armed)
    return armed.clock.id
  }

  /** What was to be done was done on that day; without a kind, all that was to be. Nothing happens where none runs. */
  satisfy(subjectId: string, kind: ClockKind | null, on: Day): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.satisfy(on))
  }

  /** Nothing is to be done any more, and why; without a kind, nothing at all. */
  cancel(subjectId: string, kind: ClockKind | null, on: Day, reason: string): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.cancel(on, reason))
  }

  /** It stands still from that day on, and why. */
  pause(subjectId: string, kind: ClockKind, on: Day, reason: string): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.pause(on, reason))
  }

  /** It goes on: the day itself does not count. */
  resume(subjectId: string, kind: ClockKind, on: Day): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.resume(on))
  }

  /**
   * The subject is found to be a denunciation: from here on its clocks exist only for who may read those, maybe no longer
   * for who finds it. The last thing to do with them.
   */
  closeSight(subjectId: string): Promise<void> {
    return this.clocks.close(subjectId)
  }

  /** More days by a numbered decision. */
  async extend({ id, expectedVersion, ...decision }: ExtensionAsked): Promise<ShownClock> {
    const stored = isId(id) ? await this.clocks.load(id) : null
    if (!stored) throw forbiddenOrMissing()
    await this.request.authority.require(HANDLE, stored.unitId)
    if (stored.version !== expectedVersion) throw staleVersion(stored.version)
    if (decision.document.length > LONGEST_SYMBOL) throw documentTooLong(LONGEST_SYMBOL)
    const today = this.request.clock.today()
    const events = await this.#change([stored], (clock) => clock.extend(today, decision))
    const { subjectId, unitId, dueOn, version, denunciation } = stored
    const name = `${denunciation ? 'denunciation_clock' : 'clock'}.extended`
    this.request.record({ name, aggregateId: id, unitId, payload: { subjectId, dueOn, version } })
    return { ...stored, events, standing: standingOf(stored, today) }
  }

  async #calendar(): Promise<WorkingCalendar> {
    await this.clocks.holdCalendar()
    return this.calendar.current()
  }

  async #each(subjectId: string, kind: ClockKind | null, step: (clock: Clock) => Clock): Promise<void> {
    const running = await this.clocks.unended(subjectId, kind)
    if (running.length > 0) await this.#change(running, step)
  }

  /** Takes the step with each clock; answers the events of all, those that are new included. */
  async #change(all: readonly StoredClock[], step: (clock: Clock) => Clock): Promise<ClockEventRecord[]> {
    const calendar = await this.#calendar()
    const events = await this.clocks.eventsOf(all.map(({ id }) => id))
    return all.flatMap((stored) => {
      const had = events.get(stored.id) ?? []
      const before = clockOf(had)
      const added = stored.follow(before, step(before), calendar, this.request.actor.subject)
      this.clocks.addEvents(added)
      return [...had, ...added]
    })
  }
}
