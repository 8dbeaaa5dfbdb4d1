import { type Connection, connectionOf, type Page } from '@province/subgraph/list'
import { type Boundaries, countedIn, type Measure, type MeasureRecord } from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import type { ComplianceScope } from '../reception-compliance/reception-compliance.repository.ts'
import { tiersWithDuty } from '../reception-duty/reception-duty.ts'
import type { MeasureQuestion, MeasureSource } from './measure.service.ts'
import { tierOf } from './measure.ts'
import type { PostedUnitRow, PostedUnitsRepository, RestatedTierRow } from './posted-units.repository.ts'

const recordOf = ({ id, code, name, share = 1 }: PostedUnitRow & { share?: number }) => ({
  id,
  label: name,
  value: share,
  share,
  unitId: id,
  code,
})

/** Units that posted a schedule; null where no schedule of the tier is on record, since nothing is held then. */
export class PostedUnitsService implements MeasureSource {
  constructor(private readonly units: PostedUnitsRepository) {}

  knows(key: string): boolean {
    return tierOf(key) !== undefined
  }

  async values(keys: readonly string[], { unit, window, boundaries }: MeasureQuestion): Promise<Measure[]> {
    const scope = { within: unit, window, levels: tiersWithDuty(window) }
    const tiers = isId(unit) ? await this.#tiers(scope, boundaries) : []
    const { asOf } = boundaries
    return keys.map((key) => {
      const tier = tiers.find(({ level }) => level === tierOf(key))
      const marks = countedIn(boundaries, tier?.estimate)
      return { key, value: tier?.posted ?? null, unitOfCount: 'units', asOf, ...marks }
    })
  }

  /** The units that posted, each worth one or its share. */
  async records(
    key: string,
    { unit, window, boundaries }: MeasureQuestion,
    page: Page,
  ): Promise<Connection<MeasureRecord>> {
    const levels = tiersWithDuty(window).filter((tier) => tier === tierOf(key))
    const rows = isId(unit) ? await this.#units({ within: unit, window, levels }, boundaries, page) : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ code, id }) => [code, id])
  }

  async #tiers(scope: ComplianceScope, boundaries: Boundaries): Promise<RestatedTierRow[]> {
    if (boundaries.restated) return this.units.restatedTiers(scope, boundaries)
    const tiers = await this.units.postedTiers(scope, boundaries.asOf)
    return tiers.map((tier) => ({ ...tier, estimate: false }))
  }

  #units(scope: ComplianceScope, boundaries: Boundaries, page: Page): Promise<PostedUnitRow[]> {
    if (boundaries.restated) return this.units.restatedUnits(scope, boundaries, page)
    return this.units.postedUnits(scope, boundaries.asOf, page)
  }
}
