import type { Clock, Day } from '@province/clocks'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { CalendarService } from '../calendar/calendar.service.ts'
import type { ClockRepository, HeldClock } from './clock.repository.ts'
import { alreadyRunning } from './clock-refusals.ts'
import { type DomainClocks, eventName, rulesNow } from './domain-clocks.ts'
import {
  type Arming,
  type ChangedClock,
  changed,
  clockOf,
  newClock,
  type StoredEvent,
} from './stored-clock.ts'

/** A clock after a step, with all its events. */
export interface SteppedClock extends ChangedClock {
  all: StoredEvent[]
}

/**
 * Sets clocks going and ends them, inside the unit of work of what they are about: who calls this has asked whether the
 * actor may; row-level security asks again.
 */
export class ClockService<Kind extends string = string> {
  constructor(
    private readonly domain: DomainClocks,
    private readonly clocks: ClockRepository,
    private readonly calendar: CalendarService,
    private readonly request: RequestContext,
  ) {}

  /** Sets a clock going; answers its id. Refuses with `NO_RULE_TO_ARM`, and `STEP_NOT_ALLOWED` while one of its kind runs. */
  async arm(asked: Arming<Kind>): Promise<string> {
    const [running] = await this.clocks.unended(asked.subjectId, asked.kind)
    if (running) throw alreadyRunning(asked.kind)
    const calendar = await this.calendar.decided()
    const rules = await rulesNow(this.domain, this.request.reader)
    const armed = newClock({ ...this.domain, rules }, v7(), asked, {
      calendar,
      by: this.request.actor.subject,
    })
    await this.clocks.add(armed)
    return armed.clock.id
  }

  /** What was to be done was done on that day; without a kind, all that was to be. Nothing happens where none runs. */
  satisfy(subjectId: string, kind: Kind | null, on: Day): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.satisfy(on))
  }

  /** Nothing is to be done any more, and why; without a kind, nothing at all. */
  cancel(subjectId: string, kind: Kind | null, on: Day, reason: string): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.cancel(on, reason))
  }

  /** It stands still from that day on, and why. */
  pause(subjectId: string, kind: Kind, on: Day, reason: string): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.pause(on, reason))
  }

  /** It goes on: the day itself does not count. */
  resume(subjectId: string, kind: Kind, on: Day): Promise<void> {
    return this.#each(subjectId, kind, (clock) => clock.resume(on))
  }

  /**
   * From here on the clocks of the subject exist only for who holds the domain's action, maybe no longer for who finds
   * that it is so. The last thing to do with them; whoever was told of one hears that it is restricted now.
   */
  async closeSight(subjectId: string): Promise<void> {
    const before = await this.clocks.unended(subjectId, null)
    await this.clocks.close(subjectId)
    for (const { clock } of before.filter((each) => !each.clock.restricted)) {
      const name = eventName(this.domain, true, 'restricted')
      this.request.record({ name, aggregateId: clock.id, unitId: clock.unitId, payload: {} })
    }
  }

  /** Takes the step with a clock that is held, after every decision about the calendar that it has not followed yet. */
  async step(held: readonly HeldClock[], step: (clock: Clock) => Clock): Promise<SteppedClock[]> {
    const calendar = await this.calendar.decided()
    const { actor, clock: world } = this.request
    const stepped = held.map(({ clock, events }) => {
      const followed = calendar.follow(clockOf(events), clock.calendarPosition, world.today())
      const after = changed(clock, events.length, step(followed), { calendar, by: actor.subject })
      return { ...after, all: [...events, ...after.events] }
    })
    await this.clocks.change(stepped)
    return stepped
  }

  async #each(subjectId: string, kind: Kind | null, step: (clock: Clock) => Clock): Promise<void> {
    const running = await this.clocks.unended(subjectId, kind)
    if (running.length > 0) await this.step(running, step)
  }
}
