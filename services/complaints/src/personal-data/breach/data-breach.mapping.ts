import { defineEntity } from '@mikro-orm/core'
import { type BreachNotified, DataBreach, DataBreachStepRecord } from './data-breach.ts'
import type { DataBreachState } from './data-breach-lifecycle.ts'

/** Table `complaints.data_breach`. */
export const DataBreachMapping = defineEntity({
  class: DataBreach,
  tableName: 'data_breach',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    noticedAt: p.datetime(),
    dueAt: p.datetime(),
    happened: p.text(),
    people: p.integer().nullable(),
    measures: p.text().nullable(),
    notify: p.array().$type<BreachNotified[]>(),
    state: p.string().$type<DataBreachState>(),
    notice: p.text().nullable(),
    notifiedAt: p.datetime().nullable(),
    lateWhy: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.data_breach_step`: appended only. */
export const DataBreachStepMapping = defineEntity({
  class: DataBreachStepRecord,
  tableName: 'data_breach_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    breachId: p.uuid(),
    unitId: p.uuid(),
    step: p.string().$type<DataBreachStepRecord['step']>(),
    at: p.datetime().fieldName('happened_at'),
    document: p.text().nullable(),
    reason: p.text().nullable(),
    people: p.integer().nullable(),
    recordedBy: p.string(),
  }),
})
