import { type Days, withinDuring } from '@province/subgraph/list'
import { computed, Repository, sql } from '@province/subgraph/read'
import { INVENTED } from '../invented/invented.ts'
import { ProcedureChangeMapping } from './procedure-change.mapping.ts'
import type { ProcedureChangeKind } from './procedure-change.ts'

/** Which decisions. */
export interface ProcedureChangeFilters {
  window: Days
  kind?: ProcedureChangeKind | null
}

/** Decisions about procedures. */
export class ProcedureChangeRepository extends Repository.of(ProcedureChangeMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(INVENTED) },
}) {
  /** The decisions about a procedure, the last first. */
  readonly ofProcedure = this.many('procedureId', {
    name: 'procedure_changes_of_procedures',
    order: ['-decidedOn', '-id'],
  })

  readonly list = this.listed({
    name: 'procedure_change_list',
    where: ({ window: { from, to }, kind }: ProcedureChangeFilters) => [
      withinDuring('unitId', { from, to }, 'decidedOn'),
      { kind },
      sql`t.decided_on >= ${from}::date and t.decided_on < ${to}::date`,
    ],
    order: ['-decidedOn', '-id'],
    sorts: { NEWEST: ['-decidedOn', '-id'], OLDEST: ['decidedOn', 'id'] },
  })
}
