import { within } from '@province/subgraph/list'
import { Repository, type Row } from '@province/subgraph/read'
import { AgreementMapping } from './agreement.mapping.ts'
import type { AgreementState } from './agreement-lifecycle.ts'

/** An agreement as it is shown. */
export type AgreementRow = Row<AgreementRepository>

/** Which of them. */
export interface AgreementFilters {
  state?: AgreementState | null
  year?: number | null
}

/** Read as rows, written as aggregates. */
export class AgreementRepository extends Repository.of(AgreementMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'agreement_list',
    where: ({ state, year }: AgreementFilters) => [within('unitId'), { state, year }],
    order: ['-signedOn', '-id'],
    sorts: { NEWEST: ['-signedOn', '-id'], OLDEST: ['signedOn', 'id'] },
  })
}
