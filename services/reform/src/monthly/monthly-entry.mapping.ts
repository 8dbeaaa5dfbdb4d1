import { defineEntity } from '@mikro-orm/core'
import { MonthlyEntry } from './monthly-entry.ts'
import type { MonthlyCounts, MonthlyFormName } from './monthly-form.ts'
import type { MonthlyState } from './monthly-lifecycle.ts'

/** Table `reform.monthly_entry`: one row a unit, form and month. */
export const MonthlyEntryMapping = defineEntity({
  class: MonthlyEntry,
  tableName: 'monthly_entry',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    form: p.string().$type<MonthlyFormName>(),
    month: p.date(),
    counts: p.json().$type<MonthlyCounts>(),
    state: p.string().$type<MonthlyState>(),
    reason: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
