import type { HeldOutcome } from '../held/held-line.ts'
import type { ReportPeriod } from '../period-rule/report-period.ts'
import type { ValueOutcome } from './evaluation.ts'

/** Over which days an indicator is asked, as known when, and in whose boundaries. */
export interface IndicatorAsked<Mode extends string = string> {
  /** Half-open. */
  readonly window: ReportPeriod
  readonly asOf: string
  readonly boundaryMode: Mode
  readonly restatedTo?: string | null
}

/** A measure that a value was counted from. */
export interface Operand {
  readonly key: string
  readonly domain: string
  readonly outcome: HeldOutcome
  readonly value: number | null
  readonly unitOfCount: string | null
  readonly asOf: string | null
  readonly estimate: boolean
}

/** What an indicator says of a unit, over which days, as known when, in whose boundaries, and from what. */
export interface IndicatorSaid<Mode extends string = string> extends IndicatorAsked<Mode> {
  readonly indicatorId: string
  readonly code: string
  readonly unitId: string
  readonly outcome: ValueOutcome
  readonly value: number | null
  readonly base: number | null
  readonly applicable: number
  readonly exempt: number
  readonly estimate: boolean
  readonly operands: readonly Operand[]
}
