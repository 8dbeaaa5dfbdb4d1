import type { SourceSpec } from '@province/subgraph/list'
import { validate as isId } from 'uuid'
import type { CoveredUnitRow, OneStopCoverageRow, OneStopRepository } from './one-stop.repository.ts'
import type { UnitLevel } from './one-stop-coverage.ts'

/** Reads how far units that must run a one-stop centre do, on any day. */
export class OneStopService {
  constructor(private readonly centres: OneStopRepository) {}

  /** Coverage by tier under the unit; null when it is out of sight, or no tier of it must run a centre on that day. */
  async coverage(within: string, asOf: string): Promise<OneStopCoverageRow[] | null> {
    if (!isId(within)) return null
    const tiers = await this.centres.under(within, asOf)
    return tiers.length > 0 ? tiers : null
  }

  /** The units of a tier that run a centre. */
  covered(within: string, level: UnitLevel, asOf: string): SourceSpec<CoveredUnitRow> {
    return this.centres.covered(within, level, asOf)
  }
}
