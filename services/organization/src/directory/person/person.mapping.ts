import { defineEntity } from '@mikro-orm/core'
import { Person } from './person.ts'

/** Table `organization.person`. */
export const PersonMapping = defineEntity({
  class: Person,
  tableName: 'person',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    name: p.string(),
    title: p.string(),
    invented: p.boolean(),
    version: p.integer(),
  }),
})
