import { defineEntity } from '@mikro-orm/core'
import { RecordedResolution } from './recorded-resolution.ts'

/** Table `reporting.discrepancy_resolution`: one row per discrepancy somebody spoke about. */
export const ResolutionMapping = defineEntity({
  class: RecordedResolution,
  tableName: 'discrepancy_resolution',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    discrepancyId: p.text(),
    state: p.text().$type<'EXPLAINED' | 'WAIVED'>(),
    reason: p.text(),
    evidence: p.text(),
    resolvedBy: p.text(),
    resolvedAt: p.datetime(),
    version: p.integer(),
  }),
})
