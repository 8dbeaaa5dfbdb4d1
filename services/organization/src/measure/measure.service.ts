import {
  AS_REPORTED,
  type Connection,
  connectionOf,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
  pageOf,
} from '@province/subgraph'
import { validate as isId } from 'uuid'
import type { UnitRepository, UnitRow } from '../unit/unit.repository.ts'
import { tierOf } from './measure.ts'

const recordOf = ({ id, name, levelRank, code }: UnitRow) => ({
  id,
  label: name,
  value: 1,
  share: 1,
  levelRank,
  code,
})

/** How many units of each tier stood under a unit on a day, in the boundaries of that day. */
export class MeasureService {
  constructor(private readonly units: UnitRepository) {}

  async values({ keys, unit, asOf }: Pick<MeasuresArgs, 'keys' | 'unit' | 'asOf'>): Promise<Measure[]> {
    const known = keys.filter((key) => tierOf(key) !== undefined)
    if (known.length === 0 || !isId(unit)) return []
    const counts = new Map(
      (await this.units.countTiers(unit, asOf)).map(({ level, count }) => [level, count]),
    )
    return known.map((key) => ({
      key,
      value: counts.get(tierOf(key) ?? 'PROVINCE') ?? 0,
      unitOfCount: 'units',
      asOf,
      ...AS_REPORTED,
    }))
  }

  async records({ key, unit, asOf, ...args }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const page = pageOf(args, ['organizationMeasureRecords', key, unit, asOf])
    const level = tierOf(key)
    const rows = level && isId(unit) ? await this.units.list({ level, within: unit, asOf }, page) : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ levelRank, code, id }) => [
      levelRank,
      code,
      id,
    ])
  }
}
