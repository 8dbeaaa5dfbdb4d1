import { defineEntity } from '@mikro-orm/core'
import { Assignment } from './assignment.ts'

/** Table `reporting.discrepancy_assignment`: one row per discrepancy that somebody was given. */
export const AssignmentMapping = defineEntity({
  class: Assignment,
  tableName: 'discrepancy_assignment',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    discrepancyId: p.text(),
    owner: p.text(),
    dueOn: p.date(),
    assignedBy: p.text(),
    assignedAt: p.datetime(),
    version: p.integer(),
  }),
})
