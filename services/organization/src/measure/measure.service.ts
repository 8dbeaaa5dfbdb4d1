import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import type { UnitLevel, UnitRepository } from '../register/index.ts'
import type { MeasureRepository, TierRow, TierUnitRow } from './measure.repository.ts'

/** How many units of each tier there were under a unit on a day, in the boundaries of that day or of another. */
export class MeasureService {
  constructor(
    private readonly stored: UnitRepository,
    private readonly measures: MeasureRepository,
    private readonly request: RequestContext,
  ) {}

  /** All tiers of one question take one statement. */
  async units(level: UnitLevel, question: MeasureQuestion): Promise<Tally> {
    const { unit, boundaries } = question
    const { asOf, drawnOn, restated } = boundaries
    const place = `${unit} ${asOf} ${drawnOn} ${restated}`
    const tiers = await this.request.remember('tiers of unit', place, () => this.#tiers(question))
    const tier = tiers.find((each) => each.level === level)
    // A unit that is not there in those boundaries has nothing in them.
    const none = restated && tiers.length === 0 ? null : 0
    return { value: tier?.count ?? none, estimate: tier?.estimate ?? false }
  }

  unitsOf(level: UnitLevel, { unit, boundaries }: MeasureQuestion): SourceSpec<TierUnitRow> {
    if (boundaries.restated) return this.measures.restatedUnits(unit, level, boundaries)
    return this.measures.units(unit, level, boundaries.asOf)
  }

  async #tiers({ unit, boundaries }: MeasureQuestion): Promise<TierRow[]> {
    if (boundaries.restated) return this.measures.restatedTiers(unit, boundaries)
    const tiers = await this.stored.countTiers(unit, boundaries.asOf)
    return tiers.map((tier) => ({ ...tier, estimate: false }))
  }
}
