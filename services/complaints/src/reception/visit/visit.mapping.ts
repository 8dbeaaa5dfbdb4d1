import { defineEntity } from '@mikro-orm/core'
import { Visit } from './visit.ts'

/** Table `complaints.visit`. */
export const VisitMapping = defineEntity({
  class: Visit,
  tableName: 'visit',
  properties: (p) => ({
    id: p.uuid().primary(),
    sessionId: p.uuid(),
    unitId: p.uuid(),
    day: p.date(),
    people: p.integer(),
    again: p.boolean(),
    delegation: p.boolean(),
    representatives: p.integer().nullable(),
    summary: p.text(),
    matterId: p.uuid().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
