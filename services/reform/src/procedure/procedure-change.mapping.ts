import { defineEntity } from '@mikro-orm/core'
import { ProcedureChange, type ProcedureChangeKind } from './procedure-change.ts'

/** Table `reform.procedure_change`: one row a decision about one procedure, appended and never changed. */
export const ProcedureChangeMapping = defineEntity({
  class: ProcedureChange,
  tableName: 'procedure_change',
  properties: (p) => ({
    id: p.uuid().primary(),
    procedureId: p.uuid(),
    unitId: p.uuid(),
    kind: p.string().$type<ProcedureChangeKind>(),
    decision: p.text(),
    decidedOn: p.date(),
    recordedBy: p.string(),
  }),
})
