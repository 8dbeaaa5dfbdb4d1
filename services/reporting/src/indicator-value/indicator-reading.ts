import type { ValueOutcome } from './evaluation.ts'
import type { IndicatorSaid, Operand } from './indicator-said.ts'

/** What an indicator said of a unit when somebody kept it: added to, never changed. */
export class IndicatorReading {
  readonly unitId: string
  readonly code: string
  readonly indicatorId: string
  readonly windowFrom: string
  readonly windowTo: string
  readonly asOf: string
  readonly boundaryMode: string
  readonly restatedTo: string | null
  readonly outcome: ValueOutcome
  readonly value: number | null
  readonly base: number | null
  readonly applicable: number
  readonly exempt: number
  readonly estimate: boolean
  readonly operands: readonly Operand[]

  constructor(
    readonly id: string,
    said: IndicatorSaid,
    readonly keptBy: string,
    readonly keptAt: Date,
  ) {
    this.unitId = said.unitId
    this.code = said.code
    this.indicatorId = said.indicatorId
    this.windowFrom = said.window.from
    this.windowTo = said.window.to
    this.asOf = said.asOf
    this.boundaryMode = said.boundaryMode
    this.restatedTo = said.restatedTo ?? null
    this.outcome = said.outcome
    this.value = said.value
    this.base = said.base
    this.applicable = said.applicable
    this.exempt = said.exempt
    this.estimate = said.estimate
    this.operands = said.operands
  }
}
