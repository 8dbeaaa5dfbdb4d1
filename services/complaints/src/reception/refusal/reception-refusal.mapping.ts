import { defineEntity } from '@mikro-orm/core'
import { ReceptionRefusal } from './reception-refusal.ts'
import type { ReceptionRefusalState } from './reception-refusal-lifecycle.ts'
import type { RefusalGround } from './refusal-ground.ts'

/** Table `complaints.reception_refusal`. */
export const ReceptionRefusalMapping = defineEntity({
  class: ReceptionRefusal,
  tableName: 'reception_refusal',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    refusedOn: p.date(),
    ground: p.string().$type<RefusalGround>(),
    people: p.integer(),
    reason: p.text(),
    toldByWord: p.boolean(),
    state: p.string().$type<ReceptionRefusalState>(),
    notice: p.text().nullable(),
    notifiedOn: p.date().nullable(),
    withdrawnWhy: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
