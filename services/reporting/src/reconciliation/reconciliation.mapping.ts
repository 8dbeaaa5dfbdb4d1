import { defineEntity } from '@mikro-orm/core'
import type { HeldLine } from '../held/held-line.ts'
import { Reconciliation } from './reconciliation.ts'

/** Table `reporting.reconciliation`: one row per comparison of a report with the records, only ever added to. */
export const ReconciliationMapping = defineEntity({
  class: Reconciliation,
  tableName: 'reconciliation',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    takenAt: p.datetime(),
    takenBy: p.text(),
    lines: p.json<readonly HeldLine[]>(),
  }),
})
