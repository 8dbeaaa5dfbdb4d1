import { defineEntity } from '@mikro-orm/core'
import { Exemption, type RuleCode } from './exemption.ts'

/** Table `reform.exemption`: one row per decision, its end filled in when it ends. */
export const ExemptionMapping = defineEntity({
  class: Exemption,
  tableName: 'exemption',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    rule: p.string().$type<RuleCode>(),
    reason: p.text(),
    document: p.text().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
