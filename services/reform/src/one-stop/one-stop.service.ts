import { validate as isId } from 'uuid'
import type { OneStopCoverageRow, OneStopRepository } from './one-stop.repository.ts'

/** Reads how far units that must run a one-stop centre do, on any day. */
export class OneStopService {
  constructor(private readonly centres: OneStopRepository) {}

  /** Coverage by tier under the unit; nothing when the unit is out of sight. */
  async coverage(within: string, asOf: string): Promise<OneStopCoverageRow[]> {
    return isId(within) ? this.centres.under(within, asOf) : []
  }
}
