import { within } from '@province/subgraph/list'
import { computed, Repository, type Row } from '@province/subgraph/read'
import { DEMONSTRATION } from '../../reception/index.ts'
import { DataRequestMapping, DataRequestStepMapping } from './data-request.mapping.ts'
import type { DataRequestKind } from './data-request.ts'
import type { DataRequestState } from './data-request-lifecycle.ts'

/** A request as it is shown. */
export type DataRequestRow = Row<DataRequestRepository>

/** Which requests. */
export interface DataRequestFilters {
  states?: readonly DataRequestState[] | null
  kinds?: readonly DataRequestKind[] | null
}

/** Requests about personal data: read as rows, written as aggregates. */
export class DataRequestRepository extends Repository.of(DataRequestMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(`(t.recorded_by = '${DEMONSTRATION}')`) },
}) {
  readonly list = this.listed({
    name: 'data_request_list',
    where: ({ states, kinds }: DataRequestFilters) => [within('unitId'), { state: states }, { kind: kinds }],
    order: ['-receivedAt', '-id'],
    sorts: { NEWEST: ['-receivedAt', '-id'], OLDEST: ['receivedAt', 'id'] },
  })

  /** What was asked about a petition, in order. */
  readonly ofPetition = this.many('petitionId', {
    name: 'data_requests_of_petitions',
    order: ['receivedAt', 'id'],
  })
}

/** Steps of requests: appended, never changed. */
export class DataRequestStepRepository extends Repository.of(DataRequestStepMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The steps of a request, in order. */
  readonly ofRequest = this.many('requestId', { name: 'data_request_steps', order: ['at', 'id'] })
}
