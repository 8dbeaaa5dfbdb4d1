import { defineEntity } from '@mikro-orm/core'
import type { ValueOutcome } from './evaluation.ts'
import { IndicatorReading } from './indicator-reading.ts'
import type { Operand } from './indicator-said.ts'

/** Table `reporting.indicator_reading`: one row a value that was kept; the database refuses its change. */
export const IndicatorReadingMapping = defineEntity({
  class: IndicatorReading,
  tableName: 'indicator_reading',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.string(),
    indicatorId: p.uuid(),
    windowFrom: p.date(),
    windowTo: p.date(),
    asOf: p.date(),
    boundaryMode: p.string(),
    restatedTo: p.date().nullable(),
    outcome: p.string().$type<ValueOutcome>(),
    value: p.double().nullable(),
    base: p.double().nullable(),
    applicable: p.integer(),
    exempt: p.integer(),
    estimate: p.boolean(),
    operands: p.json().$type<readonly Operand[]>(),
    keptBy: p.string(),
    keptAt: p.datetime(),
  }),
})
