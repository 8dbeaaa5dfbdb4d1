import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { VacantDutyRepository, VacantDutyRow } from './vacant-duty.repository.ts'

/** Shows where nobody could be told. */
export class VacantDutyService {
  constructor(
    private readonly duties: VacantDutyRepository,
    private readonly request: Pick<RequestContext, 'clock'>,
  ) {}

  async within(unitId: string | null): Promise<VacantDutyRow[]> {
    return unitId === null || isId(unitId) ? this.duties.within(unitId, this.request.clock.today()) : []
  }
}
