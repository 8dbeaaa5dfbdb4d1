import { defineEntity } from '@mikro-orm/core'
import type { FigureStatement, Provenance } from '../figure/recorded-figure.ts'
import { type ChangeKind, FigureChange } from './figure-change.ts'

/** Table `reporting.figure_change`: one row per change of what is stated; the database refuses its change. */
export const FigureChangeMapping = defineEntity({
  class: FigureChange,
  tableName: 'figure_change',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    figureId: p.uuid(),
    key: p.text(),
    kind: p.text().$type<ChangeKind>(),
    figureVersion: p.integer(),
    before: p.json<FigureStatement>().nullable(),
    after: p.json<FigureStatement>().nullable(),
    reason: p.text(),
    source: p.text().nullable(),
    provenance: p.text().$type<Provenance>(),
    changedBy: p.text(),
    changedByName: p.text(),
    changedAt: p.datetime(),
  }),
})
