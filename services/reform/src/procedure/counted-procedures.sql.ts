import { type Sql, sql } from '@province/subgraph/read'

/** What the statutory form of procedures counts: all in force, those handled by one-stop, those with an internal process. */
export type ProcedureCell = 'IN_FORCE' | 'ONE_STOP' | 'INTERNAL_PROCESS'

/** Which procedures a cell counts. */
export interface CountedProcedures {
  cell: ProcedureCell
  on: string
}

/** Whether a cell counts procedure `t`, as decisions had it on the day. */
export function countedProcedures({ cell, on }: CountedProcedures): Sql {
  const decided = (kind: string) => sql`exists (select from reform.procedure_change c
    where c.procedure_id = t.id and c.kind = ${kind} and c.decided_on <= ${on}::date)`
  const inForce = sql`${decided('ISSUED')} and not ${decided('ABOLISHED')}`
  if (cell === 'ONE_STOP') return sql`${inForce} and t.one_stop_on <= ${on}::date`
  if (cell === 'INTERNAL_PROCESS') return sql`${inForce} and t.process_on <= ${on}::date`
  return inForce
}
