import { defineEntity } from '@mikro-orm/core'
import { type ProtectedPerson, type ProtectionKind, ProtectionMeasure } from './protection-measure.ts'
import type { ProtectionMeasureState } from './protection-measure-lifecycle.ts'

/** Table `complaints.protection_measure`: as sealed as the case that it is kept with. */
export const ProtectionMeasureMapping = defineEntity({
  class: ProtectionMeasure,
  tableName: 'protection_measure',
  properties: (p) => ({
    id: p.uuid().primary(),
    caseId: p.uuid(),
    unitId: p.uuid(),
    kind: p.string().$type<ProtectionKind>(),
    person: p.string().$type<ProtectedPerson>(),
    reason: p.text(),
    state: p.string().$type<ProtectionMeasureState>(),
    askedOn: p.date(),
    decidedOn: p.date().nullable(),
    document: p.text().nullable(),
    note: p.text().nullable(),
    endedOn: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
