import { soundWindow } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import type { CompletenessOf, CompletenessRepository, CompletenessRow } from './completeness.repository.ts'

/** Says who reported in time, and who has not reported. */
export class CompletenessService {
  readonly count: CompletenessRepository['count']
  readonly records: CompletenessRepository['records']

  constructor(
    private readonly stored: CompletenessRepository,
    private readonly request: RequestContext,
  ) {
    this.count = stored.count.bind(stored)
    this.records = stored.records.bind(stored)
  }

  /** Refuses with `DATE_INVALID`. */
  parts({ window, ...asked }: Omit<CompletenessOf, 'asOf'>): Promise<CompletenessRow[]> {
    return this.stored.parts({ ...asked, window: soundWindow(window), asOf: this.request.today })
  }
}
