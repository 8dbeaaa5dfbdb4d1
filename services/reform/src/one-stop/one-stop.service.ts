import type { Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import type { OneStopCoverageRow, OneStopRepository } from './one-stop.repository.ts'

/** Reads how far units that must run a one-stop centre do, on any day. */
export class OneStopService {
  constructor(
    private readonly centres: OneStopRepository,
    private readonly load: Load,
  ) {}

  /** Coverage by tier under the unit; nothing when the unit is out of sight. */
  async coverage(within: string, asOf: string): Promise<OneStopCoverageRow[]> {
    if (!isId(within)) return []
    const found = await this.load<OneStopCoverageRow[]>(`one-stop ${asOf}`, within, async (ids) =>
      Map.groupBy(await this.centres.coverage(ids, asOf), (row) => row.within),
    )
    return found ?? []
  }
}
