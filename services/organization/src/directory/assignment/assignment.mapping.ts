import { defineEntity } from '@mikro-orm/core'
import { Assignment } from './assignment.ts'

/** Table `organization.assignment`. */
export const AssignmentMapping = defineEntity({
  class: Assignment,
  tableName: 'assignment',
  properties: (p) => ({
    id: p.uuid().primary(),
    positionId: p.uuid(),
    personId: p.uuid(),
    unitId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    basis: p.string().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
