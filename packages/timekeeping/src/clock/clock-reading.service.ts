import {
  Clock,
  type ClockRule,
  type ClockStanding,
  type Deadline,
  deadline,
  ruleToArm,
  standingOf,
} from '@province/clocks'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import type { CalendarService } from '../calendar/calendar.service.ts'
import type { ClockRepository } from './clock.repository.ts'
import type { ClockRow } from './clock-rows.ts'
import { ruleOf, type ShownRule } from './clock-rule.ts'
import { clockOf } from './stored-clock.ts'

/** A clock as it is shown. */
export interface ShownClock extends ClockRow {
  standing: ClockStanding
}

/** When a clock ends, with the whole rule that it runs by. */
export interface ExplainedDeadline extends Omit<Deadline, 'rule'> {
  rule: ShownRule
}

/** What would be timed, from what day on, under which conditions. */
export interface ExpectedDeadline {
  kind: string
  trigger: string
  conditions: readonly string[]
}

/** What reading clocks needs besides their rows. */
interface ReadingParts {
  rules: readonly ClockRule[]
  /** Those by which a clock would be armed now. */
  current: () => Promise<readonly ClockRule[]>
  calendar: CalendarService
  load: Load
  today: string
}

/** Reads clocks and explains their deadlines. */
export class ClockReadingService {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly parts: ReadingParts,
  ) {}

  /** Every clock of a subject, those that run first; one statement for all subjects of a list. */
  async ofSubject(subjectId: string): Promise<ShownClock[]> {
    const rows = await this.parts.load<ClockRow[]>('clocks of subjects', subjectId, async (ids) =>
      Map.groupBy(await this.clocks.ofSubjects(ids), (row) => row.subjectId),
    )
    return (rows ?? []).map((row) => this.shown(row))
  }

  /** One clock. Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<ShownClock> {
    const [row] = isId(id) ? await this.clocks.byId(id) : []
    if (!row) throw forbiddenOrMissing()
    return this.shown(row)
  }

  /** When a clock would end that is set going on that day. Refuses with `NO_RULE_TO_ARM`. */
  async expected({ kind, trigger, conditions }: ExpectedDeadline): Promise<ExplainedDeadline> {
    const rule = ruleToArm(await this.parts.current(), kind, trigger, conditions)
    const { current } = await this.parts.calendar.decided()
    const clock = Clock.arm(rule, trigger)
    return { ...deadline(clock, current), rule: ruleOf(clock, this.parts.rules) }
  }

  /** When the clock ends and how it comes to that day, on the calendar that it ended under, else on today's. */
  async deadlineOf({ events }: ClockRow): Promise<ExplainedDeadline> {
    const clock = clockOf(events)
    const calendar = await this.parts.calendar.decided()
    return {
      ...deadline(clock, calendar.asOf(clock.endedOn ?? this.parts.today)),
      rule: ruleOf(clock, this.parts.rules),
    }
  }

  shown(row: ClockRow): ShownClock {
    return { ...row, standing: standingOf(row, this.parts.today) }
  }
}
