import { Clock, type ClockRule, type Deadline, deadline, ruleToArm } from '@province/clocks'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import type { CalendarService } from '../calendar/calendar.service.ts'
import type { ClockRepository, ClockRow } from './clock.repository.ts'
import { CLOCK_RULES } from './clock-rule.ts'
import { type ClockStanding, standingOf } from './clock-standing.ts'
import { clockOf } from './stored-clock.ts'

/** A clock as it is shown. */
export interface ShownClock extends ClockRow {
  standing: ClockStanding
}

/** When a clock ends, with the whole rule that it runs by. */
export interface ExplainedDeadline extends Omit<Deadline, 'rule'> {
  rule: ClockRule
}

/** What would be timed, from what day on, under which conditions. */
export interface ExpectedDeadline {
  kind: string
  trigger: string
  conditions: readonly string[]
}

/** Reads clocks and explains their deadlines. */
export class ClockReadingService {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly calendar: CalendarService,
    private readonly load: Load,
    private readonly today: string,
  ) {}

  /** Every clock of a subject, those that run first; one statement for all subjects of a list. */
  async ofSubject(subjectId: string): Promise<ShownClock[]> {
    const rows = await this.load<ClockRow[]>('clocks of subjects', subjectId, async (ids) =>
      Map.groupBy(await this.clocks.ofSubjects(ids), (row) => row.subjectId),
    )
    return (rows ?? []).map((row) => this.#shown(row))
  }

  /** One clock. Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<ShownClock> {
    const [row] = isId(id) ? await this.clocks.byId(id) : []
    if (!row) throw forbiddenOrMissing()
    return this.#shown(row)
  }

  /** When a clock would end that is set going on that day. Refuses with `NO_RULE_TO_ARM`. */
  async expected({ kind, trigger, conditions }: ExpectedDeadline): Promise<ExplainedDeadline> {
    const rule = ruleToArm(CLOCK_RULES, kind, trigger, conditions)
    return { ...deadline(Clock.arm(rule, trigger), await this.calendar.current()), rule }
  }

  /** When the clock ends and how it comes to that day, on the calendar that it ended under, else on today's. */
  async deadlineOf({ events }: ClockRow): Promise<ExplainedDeadline> {
    const clock = clockOf(events)
    const calendar = await this.calendar.asOf(clock.endedOn ?? this.today)
    return { ...deadline(clock, calendar), rule: clock.rule }
  }

  #shown(row: ClockRow): ShownClock {
    return { ...row, standing: standingOf(row, this.today) }
  }
}
