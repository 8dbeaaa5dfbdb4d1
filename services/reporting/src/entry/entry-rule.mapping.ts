import { defineEntity } from '@mikro-orm/core'
import { type EntryOperator, EntryRule } from './entry-rule.ts'

/** Table `reporting.entry_rule`: one row a rule that values of a template are checked by. */
export const EntryRuleMapping = defineEntity({
  class: EntryRule,
  tableName: 'entry_rule',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    templateCode: p.string(),
    left: p.string().fieldName('left_field'),
    operator: p.string().$type<EntryOperator>(),
    rightField: p.string().nullable(),
    rightNumber: p.double().nullable(),
    message: p.text(),
    explainable: p.boolean(),
    withdrawnOn: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
