import { defineEntity } from '@mikro-orm/core'
import type { Duty } from '../duty/duty.ts'
import { DutyDelegation } from './duty-delegation.ts'

/** Table `organization.duty_delegation`. */
export const DutyDelegationMapping = defineEntity({
  class: DutyDelegation,
  tableName: 'duty_delegation',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    duty: p.string().$type<Duty>(),
    holderId: p.uuid(),
    actingId: p.uuid(),
    document: p.string(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
