import { type Connection, connectionOf, mapConnection, type Page } from '@province/subgraph/list'
import { countedIn, type Measure, type MeasureRecord } from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import { tiersWithDuty } from '../reception-duty/reception-duty.ts'
import type { MeasureQuestion, MeasureSource } from './measure.service.ts'
import { tierOf } from './measure.ts'
import type { PostedUnitRow, PostedUnitsRepository } from './posted-units.repository.ts'

const recordOf = ({ id, code, name, share }: PostedUnitRow) => ({
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
    const tiers = isId(unit) ? await this.units.tiers(scope, boundaries) : []
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
    if (!isId(unit)) return connectionOf<MeasureRecord>([], page, 0, () => [])
    return mapConnection(await this.units.units({ within: unit, window, levels }, boundaries, page), recordOf)
  }
}
