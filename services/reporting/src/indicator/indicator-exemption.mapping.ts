import { defineEntity } from '@mikro-orm/core'
import { IndicatorExemption } from './indicator-exemption.ts'

/** Table `reporting.indicator_exemption`: one row a decision. */
export const IndicatorExemptionMapping = defineEntity({
  class: IndicatorExemption,
  tableName: 'indicator_exemption',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    indicatorCode: p.string(),
    reason: p.text(),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
