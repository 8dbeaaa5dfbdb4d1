import type { UnitTierRepository } from './unit-tier.repository.ts'
import type { UnitTier } from './unit-tier.ts'

/** Reads the tiers that the cell has and had. */
export class UnitTierService {
  constructor(private readonly tiers: UnitTierRepository) {}

  /** The tiers that there are on a day, from above to below; all that there were when no day is said. */
  async on(asOf: string | null | undefined): Promise<UnitTier[]> {
    const all = await this.tiers.all()
    return asOf ? all.filter(({ from, to }) => (!from || from <= asOf) && (!to || asOf < to)) : all
  }
}
