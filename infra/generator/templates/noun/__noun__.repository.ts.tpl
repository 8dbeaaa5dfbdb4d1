import { within } from '@province/subgraph/list'
import { Repository, type Row } from '@province/subgraph/read'
import { __Noun__Mapping } from './__noun__.mapping.ts'
import type { __Noun__State } from './__noun__-lifecycle.ts'

/** __A_noun__ as it is shown. */
export type __Noun__Row = Row<__Noun__Repository>

/** Which of them. */
export interface __Noun__Filters {
  state?: __Noun__State | null
}

/** Read as rows, written as aggregates. */
export class __Noun__Repository extends Repository.of(__Noun__Mapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: '__table___list',
    where: ({ state }: __Noun__Filters) => [within('unitId'), { state }],
    order: ['-openedOn', '-id'],
    sorts: { NEWEST: ['-openedOn', '-id'], OLDEST: ['openedOn', 'id'], TITLE: ['title', 'id'] },
  })
}
