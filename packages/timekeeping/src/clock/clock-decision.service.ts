import { type Clock, extendedBy, pausedBy, resumedBy, type WorkingCalendar } from '@province/clocks'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { CalendarService } from '../calendar/calendar.service.ts'
import type { ClockRepository, HeldClock } from './clock.repository.ts'
import type { ClockService } from './clock.service.ts'
import type { ClockReadingService, ShownClock } from './clock-reading.service.ts'
import { documentTooLong } from './clock-refusals.ts'
import { ruleOf } from './clock-rule.ts'
import { type DomainClocks, eventName } from './domain-clocks.ts'

/** Which clock, by who saw this version of it. */
export interface SeenClock {
  id: string
  expectedVersion: number
}

/** By which decision, of which day; today unless it is said. */
export interface DecisionAsked {
  day?: string | null
  document: string
}

const LONGEST_SYMBOL = 100

/** What a decision about clocks works with. */
interface DecisionParts {
  clocks: ClockService
  readings: ClockReadingService
  calendar: CalendarService
}

/** Lets clocks stand still, go on, and gives them more days: each by a numbered decision, as far as the rule allows it. */
export class ClockDecisionService {
  constructor(
    private readonly domain: DomainClocks,
    private readonly rows: ClockRepository,
    private readonly parts: DecisionParts,
    private readonly request: RequestContext,
  ) {}

  pause(seen: SeenClock, asked: DecisionAsked & { reason: string }): Promise<ShownClock> {
    return this.#decide(seen, asked.document, 'paused', (clock, calendar, today) => {
      const { pauses } = ruleOf(clock, this.domain.rules)
      return pausedBy(clock, { ...asked, day: asked.day ?? today }, { today, calendar, pauses })
    })
  }

  resume(seen: SeenClock, asked: DecisionAsked): Promise<ShownClock> {
    return this.#decide(seen, asked.document, 'resumed', (clock, _calendar, today) =>
      resumedBy(clock, { ...asked, day: asked.day ?? today }, today),
    )
  }

  extend(seen: SeenClock, asked: DecisionAsked & { days: number; reason: string }): Promise<ShownClock> {
    const before = (held: HeldClock) => this.domain.beforeExtension?.(held.clock, this.request)
    return this.#decide(
      seen,
      asked.document,
      'extended',
      (clock, calendar, today) =>
        extendedBy(clock, { ...asked, day: asked.day ?? today }, { today, calendar }),
      before,
    )
  }

  async #decide(
    seen: SeenClock,
    document: string,
    what: string,
    step: (clock: Clock, calendar: WorkingCalendar, today: string) => Clock,
    before?: (held: HeldClock) => Promise<void> | undefined,
  ): Promise<ShownClock> {
    const held = await this.#seen(seen)
    await before?.(held)
    const today = this.request.clock.today()
    const { current } = await this.parts.calendar.decided()
    if (document.length > LONGEST_SYMBOL) throw documentTooLong(LONGEST_SYMBOL)
    const [stepped] = await this.parts.clocks.step([held], (clock) => step(clock, current, today))
    if (!stepped) throw forbiddenOrMissing()
    const { clock, all } = stepped
    const { id, subjectId, unitId, dueOn, version, restricted } = clock
    const name = eventName(this.domain, restricted, what)
    this.request.record({ name, aggregateId: id, unitId, payload: { subjectId, dueOn, version } })
    return this.parts.readings.shown({ ...clock, events: all })
  }

  async #seen({ id, expectedVersion }: SeenClock): Promise<HeldClock> {
    const [held] = isId(id) ? await this.rows.load(id) : []
    if (!held) throw forbiddenOrMissing()
    await this.request.authority.require(this.domain.handle, held.clock.unitId)
    if (held.clock.version !== expectedVersion) throw staleVersion(held.clock.version)
    return held
  }
}
