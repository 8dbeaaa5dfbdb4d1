import type { Procedure, ProcedureDecision } from './procedure.ts'

/** What a decision did to a procedure. */
export type ProcedureChangeKind = 'ISSUED' | 'AMENDED' | 'ABOLISHED'

export interface ProcedureChange extends ProcedureDecision {}

/** One decision about one procedure: what is counted as issued, amended and abolished in a window. */
export class ProcedureChange {
  readonly procedureId: string
  readonly unitId: string

  constructor(
    readonly id: string,
    { id: procedureId, unitId }: Procedure,
    readonly kind: ProcedureChangeKind,
    decided: ProcedureDecision,
    readonly recordedBy: string,
  ) {
    this.procedureId = procedureId
    this.unitId = unitId
    Object.assign(this, decided)
  }
}
