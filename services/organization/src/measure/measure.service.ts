import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import {
  type Boundaries,
  boundariesOf,
  countedIn,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
} from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import type { LeaderCoverageService } from '../leader-coverage/leader-coverage.service.ts'
import { leaderTierOf } from '../leader-coverage/leader-coverage.ts'
import type { UnitRepository } from '../unit/unit.repository.ts'
import type { UnitLevel } from '../unit/unit.ts'
import type { MeasureRepository, RestatedTierRow } from './measure.repository.ts'
import { tierOf } from './measure.ts'

type Listed = Pick<MeasureRecord, 'id'> & { code: string; name: string; levelRank: number; share?: number }

const recordOf = ({ id, name, levelRank, code, share = 1 }: Listed) => ({
  id,
  label: name,
  value: share,
  share,
  unitId: id,
  levelRank,
  code,
})

/** How many units of each tier stood under a unit on a day, and how many had a leader in charge, in the boundaries of that day or of another. */
export class MeasureService {
  constructor(
    private readonly units: UnitRepository,
    private readonly measures: MeasureRepository,
    private readonly leaders: LeaderCoverageService,
    private readonly today: string,
  ) {}

  async values(asked: Omit<MeasuresArgs, 'window'>): Promise<Measure[]> {
    const found = await Promise.all([this.#ofUnits(asked), this.leaders.values(asked)])
    return found.flat()
  }

  async #ofUnits({ keys, unit, ...asked }: Omit<MeasuresArgs, 'window'>): Promise<Measure[]> {
    const boundaries = boundariesOf(asked, this.today)
    const known = keys.filter((key) => tierOf(key) !== undefined)
    if (known.length === 0 || !isId(unit)) return []
    const tiers = new Map((await this.#tiers(unit, boundaries)).map((tier) => [tier.level, tier]))
    // A unit that does not stand in those boundaries has nothing in them.
    const none = boundaries.restated && tiers.size === 0 ? null : 0
    return known.map((key) => {
      const tier = tiers.get(tierOf(key) ?? 'PROVINCE')
      const marks = countedIn(boundaries, tier?.estimate)
      return { key, value: tier?.count ?? none, unitOfCount: 'units', asOf: asked.asOf, ...marks }
    })
  }

  async records(asked: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    return leaderTierOf(asked.key) ? this.leaders.records(asked) : this.#unitsOf(asked)
  }

  async #unitsOf({
    key,
    unit,
    first,
    after,
    ...asked
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const boundaries = boundariesOf(asked, this.today)
    const { asOf, drawnOn } = boundaries
    const page = pageOf({ first, after }, ['organizationMeasureRecords', key, unit, asOf, drawnOn])
    const level = tierOf(key)
    const rows = level && isId(unit) ? await this.#units(level, unit, boundaries, page) : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ levelRank, code, id }) => [
      levelRank,
      code,
      id,
    ])
  }

  async #tiers(unit: string, boundaries: Boundaries): Promise<RestatedTierRow[]> {
    if (boundaries.restated) return this.measures.restatedTiers(unit, boundaries)
    const tiers = await this.units.countTiers(unit, boundaries.asOf)
    return tiers.map((tier) => ({ ...tier, estimate: false }))
  }

  #units(
    level: UnitLevel,
    unit: string,
    boundaries: Boundaries,
    page: ReturnType<typeof pageOf>,
  ): Promise<(Listed & { total: number })[]> {
    if (boundaries.restated) return this.measures.restatedUnits(unit, level, boundaries, page)
    return this.units.list({ level, within: unit, asOf: boundaries.asOf }, page)
  }
}
