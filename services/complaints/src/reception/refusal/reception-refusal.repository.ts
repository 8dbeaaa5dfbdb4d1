import type { Window } from '@province/clocks'
import { withinDuring } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { ReceptionRefusalMapping } from './reception-refusal.mapping.ts'
import type { ReceptionRefusalState } from './reception-refusal-lifecycle.ts'

/** A refusal as it is shown. */
export type ReceptionRefusalRow = Row<ReceptionRefusalRepository>

/** Over which days refusals are listed, and where they stand. */
export interface RefusalScope {
  window: Window
  states?: readonly ReceptionRefusalState[] | null
}

/** Refusals of reception: read as rows, written as aggregates. */
export class ReceptionRefusalRepository extends Repository.of(ReceptionRefusalMapping, {
  hidden: ['recordedBy'],
}) {
  readonly list = this.listed({
    name: 'reception_refusal_list',
    where: ({ window, states }: RefusalScope) => [
      withinDuring('unitId', window, 'refusedOn'),
      sql`t.refused_on >= ${window.from}::date and t.refused_on < ${window.to}::date`,
      { state: states },
    ],
    order: ['-refusedOn', '-id'],
    sorts: { NEWEST: ['-refusedOn', '-id'], OLDEST: ['refusedOn', 'id'] },
  })
}
