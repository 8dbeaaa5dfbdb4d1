import { defineEntity } from '@mikro-orm/core'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import type { OwingLevel } from '../template/template.ts'
import { type BetterWay, Indicator, type IndicatorKind } from './indicator.ts'

/** Table `reporting.indicator`: one row an edition. */
export const IndicatorMapping = defineEntity({
  class: Indicator,
  tableName: 'indicator',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.string(),
    title: p.text(),
    titleEn: p.text().nullable(),
    about: p.text(),
    unitOfCount: p.string(),
    kind: p.string().$type<IndicatorKind>(),
    formula: p.text(),
    levels: p.array().$type<OwingLevel[]>(),
    kinds: p.array().$type<string[]>(),
    better: p.string().$type<BetterWay>(),
    leastBase: p.integer(),
    periodKind: p.string().$type<PeriodKind>(),
    basis: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    withdrawnOn: p.date().nullable(),
    withdrawnFor: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
