import type { ClockCases } from '@province/timekeeping'
import { dueMissing } from './clock-refusals.ts'
import { type ClockKind, isTimed } from './clock-rule.ts'

/** Who must answer what, and who waits for it. */
export interface Answerer {
  readonly id: string
  readonly unitId: string
  readonly addresseeUnitId: string
}

/** The clocks of answers: set going where a rule is in force, ended by what was answered. */
export class TimedAnswerService {
  constructor(
    private readonly clocks: ClockCases<ClockKind>['clocks'],
    private readonly readings: ClockCases<ClockKind>['clockReadings'],
  ) {}

  /** Sets the clock going; answers its last day, or null where no rule of that day sets one. */
  async arm(
    { id, unitId, addresseeUnitId }: Answerer,
    kind: ClockKind,
    trigger: string,
  ): Promise<string | null> {
    if (!isTimed(kind, trigger)) return null
    const { day } = await this.readings.expected({ kind, trigger, conditions: [] })
    await this.clocks.cancel(id, kind, trigger, 'một yêu cầu mới thay yêu cầu trước')
    const units = { unitId: addresseeUnitId, waitingUnitId: unitId }
    await this.clocks.arm({ subjectKind: 'follow_up', subjectId: id, ...units, kind, trigger })
    return day
  }

  /** As `arm`, from its last step on; refuses where no rule in force sets the time, so that the issuer has to. */
  async due(of: Answerer & { readonly lastStepOn: string }, kind: ClockKind, field: string): Promise<string> {
    const day = await this.arm(of, kind, of.lastStepOn)
    if (day === null) throw dueMissing(field)
    return day
  }

  /** Nothing that was asked is to be answered any more. */
  withdraw(id: string, on: string): Promise<void> {
    return this.clocks.cancel(id, null, on, 'kiến nghị đã được rút')
  }

  /** What was asked was answered on that day; without a kind, all of it. */
  satisfy(id: string, kind: ClockKind | null, on: string): Promise<void> {
    return this.clocks.satisfy(id, kind, on)
  }
}
