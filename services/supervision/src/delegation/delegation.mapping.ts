import { defineEntity } from '@mikro-orm/core'
import { Delegation } from './delegation.ts'

/** Table `supervision.delegation`. */
export const DelegationMapping = defineEntity({
  class: Delegation,
  tableName: 'delegation',
  properties: (p) => ({
    id: p.uuid().primary(),
    themeId: p.uuid(),
    unitId: p.uuid(),
    document: p.string(),
    decidedOn: p.date(),
    lead: p.string(),
    recordedBy: p.string(),
  }),
})
