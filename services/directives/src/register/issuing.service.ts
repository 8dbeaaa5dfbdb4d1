import { soundWindow } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { IssuerRow, IssuingRepository, IssuingRow } from './issuing.repository.ts'

/** Counts what bodies issued. */
export class IssuingService {
  constructor(
    private readonly issuing: IssuingRepository,
    private readonly request: Pick<RequestContext, 'today'>,
  ) {}

  /** Refuses a window that ends before it begins. */
  async count(unitId: string, window: { from: string; to: string }): Promise<IssuingRow[]> {
    const days = soundWindow(window)
    return isId(unitId) ? this.issuing.count(unitId, this.request.today, days) : []
  }

  /** By each body; refuses a window that ends before it begins. */
  async byBody(unitId: string, window: { from: string; to: string }): Promise<IssuerRow[]> {
    const days = soundWindow(window)
    return isId(unitId) ? this.issuing.byBody(unitId, this.request.today, days) : []
  }
}
