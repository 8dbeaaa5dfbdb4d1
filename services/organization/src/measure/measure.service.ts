import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import type { UnitLevel, UnitRepository } from '../register/index.ts'
import type { MeasureRepository, TierUnitRow } from './measure.repository.ts'

/** How many units of each tier there were under a unit on a day; restated, on the day restated to. */
export class MeasureService {
  constructor(
    private readonly stored: UnitRepository,
    private readonly measures: MeasureRepository,
    private readonly request: RequestContext,
  ) {}

  /** All tiers of one question take one statement; a unit that is not there on the day has nothing to count. */
  async units(level: UnitLevel, { unit, boundaries: { asOf } }: MeasureQuestion): Promise<Tally> {
    const tiers = await this.request.remember('tiers of unit', `${unit} ${asOf}`, () =>
      this.stored.countTiers(unit, asOf),
    )
    const tier = tiers.find((each) => each.level === level)
    return { value: tier?.count ?? (tiers.length === 0 ? null : 0) }
  }

  unitsOf(level: UnitLevel, { unit, boundaries }: MeasureQuestion): SourceSpec<TierUnitRow> {
    return this.measures.units(unit, level, boundaries.asOf)
  }
}
