import { defineEntity } from '@mikro-orm/core'
import { type CompetentLevel, Procedure } from './procedure.ts'
import type { ProcedureState } from './procedure-lifecycle.ts'

/** Table `reform.procedure`: one row a procedure, as its last decision says it. */
export const ProcedureMapping = defineEntity({
  class: Procedure,
  tableName: 'procedure',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.text(),
    name: p.text(),
    field: p.text(),
    level: p.string().$type<CompetentLevel>(),
    statutoryDays: p.integer(),
    state: p.string().$type<ProcedureState>(),
    changedOn: p.date(),
    oneStopOn: p.date().nullable(),
    processDecision: p.text().nullable(),
    processOn: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
