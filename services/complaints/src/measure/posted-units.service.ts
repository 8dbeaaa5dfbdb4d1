import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import { tiersWithDuty } from '../reception/index.ts'
import { tierOf } from './measure.ts'
import type { PostedUnitsRepository } from './posted-units.repository.ts'

/** Units that posted a schedule; null where no schedule of the tier is on record, since nothing is held then. */
export class PostedUnitsService {
  constructor(private readonly units: PostedUnitsRepository) {}

  async count({ key, unit, window, boundaries }: MeasureQuestion): Promise<Tally> {
    const tiers = await this.units.tiers({ within: unit, window, levels: tiersWithDuty(window) }, boundaries)
    const tier = tiers.find(({ level }) => level === tierOf(key))
    return { value: tier?.posted ?? null }
  }

  /** The units that posted, each worth one. */
  source({ key, unit, window, boundaries }: MeasureQuestion) {
    const levels = tiersWithDuty(window).filter((tier) => tier === tierOf(key))
    return this.units.units({ within: unit, window, levels }, boundaries)
  }
}
