import { within } from '@province/subgraph/list'
import { computed, Repository, type Row, sql, statementOf } from '@province/subgraph/read'
import { DEMONSTRATION } from '../reception/index.ts'
import { BacklogItemMapping } from './backlog-item.mapping.ts'
import type { BacklogItemState, BacklogOutcome } from './backlog-item-lifecycle.ts'

/** A long-standing case as it is shown. */
export type BacklogItemRow = Row<BacklogItemRepository>

/** Which of them. */
export interface BacklogItemFilters {
  state?: BacklogItemState | null
  outcome?: BacklogOutcome | null
  programme?: string | null
}

/** How a programme of long-standing cases stands; what is resolved and what goes on are the whole list. */
export interface BacklogProgrammeRow {
  programme: string
  listed: number
  settled: number
  endedByNotice: number
  passedToCentre: number
  inProgress: number
}

/** Read as rows, written as aggregates. */
export class BacklogItemRepository extends Repository.of(BacklogItemMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(`(t.recorded_by = '${DEMONSTRATION}')`) },
}) {
  readonly list = this.listed({
    name: 'backlog_item_list',
    where: ({ state, outcome, programme }: BacklogItemFilters) => [
      within('unitId'),
      { state },
      { outcome },
      { programme },
    ],
    order: ['-listedOn', '-id'],
    sorts: { NEWEST: ['-listedOn', '-id'], OLDEST: ['listedOn', 'id'], TITLE: ['title', 'id'] },
    alphabetical: ['title'],
  })

  /** Each programme with cases of a unit and of those below it, on a day. */
  programmes(within: string, on: string): Promise<BacklogProgrammeRow[]> {
    const text = sql`select t.programme, count(*)::int as listed,
        (count(*) filter (where t.outcome = 'SETTLED'))::int as settled,
        (count(*) filter (where t.outcome = 'ENDED_BY_NOTICE'))::int as "endedByNotice",
        (count(*) filter (where t.outcome = 'PASSED_TO_CENTRE'))::int as "passedToCentre",
        (count(*) filter (where t.outcome is null))::int as "inProgress"
      from complaints.backlog_item t where t.unit_id = any((select hierarchy.under(${within}, ${on}::date))::uuid[])
      group by t.programme order by t.programme`
    return this.rows(statementOf('backlog_programmes', text))
  }
}
