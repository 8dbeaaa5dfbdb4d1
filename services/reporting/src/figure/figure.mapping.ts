import { defineEntity } from '@mikro-orm/core'
import { type Provenance, RecordedFigure } from './recorded-figure.ts'
import type { BreakdownKind, ScopeLevel } from './stated-figure.ts'

/** Table `reporting.stated_figure`: one row per figure that a report states. */
export const FigureMapping = defineEntity({
  class: RecordedFigure,
  tableName: 'stated_figure',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    key: p.text(),
    section: p.text(),
    label: p.text(),
    value: p.decimal('string'),
    unitOfCount: p.text(),
    ofTotal: p.decimal('string').nullable(),
    statedRatioPercent: p.decimal('string').nullable(),
    asOf: p.date(),
    asOfBasis: p.text(),
    scope: p.text(),
    subjectUnitId: p.uuid(),
    scopeLevel: p.text().$type<ScopeLevel>().nullable(),
    measure: p.text(),
    breakdownOf: p.text().nullable(),
    breakdownKind: p.text().$type<BreakdownKind>().nullable(),
    subsetOf: p.text().nullable(),
    provenance: p.text().$type<Provenance>(),
    withdrawn: p.boolean(),
    version: p.integer(),
  }),
})
