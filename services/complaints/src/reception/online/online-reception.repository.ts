import type { Window } from '@province/clocks'
import { withinDuring } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { OnlineReceptionMapping } from './online-reception.mapping.ts'
import type { OnlineKind } from './online-reception.ts'
import type { OnlineReceptionState } from './online-reception-lifecycle.ts'

/** A session online as it is shown. */
export type OnlineReceptionRow = Row<OnlineReceptionRepository>

/** Over which days sessions online are listed, of which kind, where they stand. */
export interface OnlineScope {
  window: Window
  kind?: OnlineKind | null
  states?: readonly OnlineReceptionState[] | null
}

/** Sessions online: read as rows, written as aggregates. */
export class OnlineReceptionRepository extends Repository.of(OnlineReceptionMapping, {
  hidden: ['recordedBy'],
}) {
  readonly list = this.listed({
    name: 'online_reception_list',
    where: ({ window, kind, states }: OnlineScope) => [
      withinDuring('unitId', window, 'on'),
      sql`t.held_on >= ${window.from}::date and t.held_on < ${window.to}::date`,
      { kind, state: states },
    ],
    order: ['-on', '-id'],
    sorts: { LATEST: ['-on', '-id'], EARLIEST: ['on', 'id'] },
  })
}
