import { within } from '@province/subgraph/list'
import { Repository, type Row } from '@province/subgraph/read'
import { CorrectionMapping } from './correction.mapping.ts'
import type { CorrectionState } from './correction-lifecycle.ts'

/** A correction as it is shown. */
export type CorrectionRow = Row<CorrectionRepository>

/** Corrections: read as rows, written as aggregates. */
export class CorrectionRepository extends Repository.of(CorrectionMapping, {
  hidden: ['recordedBy', 'decidedBy'],
}) {
  readonly list = this.listed({
    name: 'correction_list',
    where: ({ state }: { state?: CorrectionState | null }) => [within('unitId'), { state }],
    order: ['-proposedOn', '-id'],
    sorts: { NEWEST: ['-proposedOn', '-id'], OLDEST: ['proposedOn', 'id'] },
  })

  /** What was said of one citation, in order. */
  readonly ofCitation = this.many('citationId', {
    name: 'corrections_of_citations',
    order: ['proposedOn', 'id'],
  })
}
