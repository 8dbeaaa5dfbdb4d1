import { within } from '@province/subgraph/list'
import { computed, Repository, type Row } from '@province/subgraph/read'
import { DEMONSTRATION } from '../../reception/index.ts'
import { DataBreachMapping, DataBreachStepMapping } from './data-breach.mapping.ts'
import type { DataBreachState } from './data-breach-lifecycle.ts'

/** A breach as it is shown. */
export type DataBreachRow = Row<DataBreachRepository>

/** Which breaches. */
export interface DataBreachFilters {
  states?: readonly DataBreachState[] | null
}

/** Breaches of personal data: read as rows, written as aggregates. */
export class DataBreachRepository extends Repository.of(DataBreachMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(`(t.recorded_by = '${DEMONSTRATION}')`) },
}) {
  readonly list = this.listed({
    name: 'data_breach_list',
    where: ({ states }: DataBreachFilters) => [within('unitId'), { state: states }],
    order: ['-noticedAt', '-id'],
    sorts: { NEWEST: ['-noticedAt', '-id'], OLDEST: ['noticedAt', 'id'] },
  })
}

/** Steps of breaches: appended, never changed. */
export class DataBreachStepRepository extends Repository.of(DataBreachStepMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The steps of a breach, in order. */
  readonly ofBreach = this.many('breachId', { name: 'data_breach_steps', order: ['at', 'id'] })
}
