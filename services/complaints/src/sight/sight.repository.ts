import { within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { SightRequestMapping, SightUseMapping } from './sight.mapping.ts'
import { SightRequest } from './sight-request.ts'
import type { SightRequestState } from './sight-request-lifecycle.ts'

/** A request for sight as it is shown. */
export type SightRequestRow = Row<SightRequestRepository>

/** Which requests. */
export interface SightFilters {
  states?: readonly SightRequestState[] | null
  mine?: boolean | null
}

/** Requests for sight: read as rows, written as aggregates. */
export class SightRequestRepository extends Repository.of(SightRequestMapping, {
  hidden: ['superior'],
}) {
  readonly list = this.listed({
    name: 'sight_request_list',
    where: ({ states, mine }: SightFilters) => [
      within('unitId'),
      { state: states },
      mine ? sql`t.asked_by = current_setting('app.subject', true)` : null,
    ],
    order: ['-askedAt', '-id'],
    sorts: { NEWEST: ['-askedAt', '-id'], OLDEST: ['askedAt', 'id'] },
  })

  /** What was asked of a petition, the newest last. */
  readonly ofPetition = this.many('petitionId', {
    name: 'sight_requests_of_petitions',
    order: ['askedAt', 'id'],
  })

  /** Requests of who asks for the same petition that are not over. */
  open(petitionId: string, askedBy: string): Promise<SightRequest[]> {
    return this.em.find(SightRequest, { petitionId, askedBy, state: { $in: ['ASKED', 'GRANTED'] } })
  }
}

/** Uses of sight: appended, never changed. */
export class SightUseRepository extends Repository.of(SightUseMapping, { hidden: ['usedBy'] }) {
  /** The uses of a request, in order. */
  readonly ofRequest = this.many('requestId', { name: 'sight_uses_of_requests', order: ['usedAt', 'id'] })
}
