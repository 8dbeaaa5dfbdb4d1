import { within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { MatterMapping } from './matter.mapping.ts'

/** A matter as it is shown. */
export type MatterRow = Row<MatterRepository>

/** Matters: threads that petitions and visits are tied to. */
export class MatterRepository extends Repository.of(MatterMapping, {
  hidden: ['titleFolded', 'recordedBy'],
}) {
  readonly list = this.listed({
    name: 'matter_list',
    where: ({ words }: { words: string | null }) => [
      within('unitId'),
      words !== null && sql`strpos(t.title_folded, ${words}) > 0`,
    ],
    order: ['-id'],
    alphabetical: ['title'],
    sorts: { NEWEST: ['-id'], OLDEST: ['id'], TITLE: ['title', 'id'] },
  })
}
