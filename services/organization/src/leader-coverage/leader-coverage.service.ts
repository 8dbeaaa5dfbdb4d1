import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import {
  boundariesOf,
  countedIn,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
} from '@province/subgraph/measure'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId } from 'uuid'
import type { Duty } from '../duty/duty.ts'
import type { LeaderCoverageRepository, LeaderCoverageRow } from './leader-coverage.repository.ts'
import { leaderTierOf, STATED_DUTY } from './leader-coverage.ts'

/** Reads how far units that must have somebody in charge do, on any day, and the figures made of it. */
export class LeaderCoverageService {
  constructor(
    private readonly leaders: LeaderCoverageRepository,
    private readonly request: RequestContext,
  ) {}

  /** Coverage by tier under the unit; nothing when the unit is out of sight. */
  async coverage(within: string, duty: Duty, asOf: string): Promise<LeaderCoverageRow[]> {
    await this.request.authority.require('organization.read')
    const name = `leader coverage ${duty} ${asOf}`
    const found = await this.request.load<LeaderCoverageRow[]>(name, within, async (ids) =>
      Map.groupBy(await this.leaders.coverage(ids, duty, asOf), (row) => row.within),
    )
    return found ?? []
  }

  /** How many units of each tier asked for have somebody in charge of what reports state leaders for. */
  async values({ keys, unit, ...asked }: Omit<MeasuresArgs, 'window'>): Promise<Measure[]> {
    const boundaries = boundariesOf(asked, this.request.clock.today())
    const known = keys.filter((key) => leaderTierOf(key) !== undefined)
    if (known.length === 0 || !isId(unit)) return []
    const rows = await this.leaders.tiers(unit, STATED_DUTY, boundaries)
    const tiers = new Map(rows.map((tier) => [tier.level, tier]))
    // A unit that is out of sight, or does not stand then, has nothing to count.
    const none = tiers.size === 0 ? null : 0
    return known.map((key) => {
      const tier = tiers.get(leaderTierOf(key) ?? 'PROVINCE')
      const marks = countedIn(boundaries, tier?.estimate)
      return { key, value: tier?.count ?? none, unitOfCount: 'units', asOf: asked.asOf, ...marks }
    })
  }

  /** The units behind one figure. */
  async records({
    key,
    unit,
    first,
    after,
    ...asked
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const boundaries = boundariesOf(asked, this.request.clock.today())
    const { asOf, drawnOn } = boundaries
    const page = pageOf({ first, after }, ['organizationMeasureRecords', key, unit, asOf, drawnOn])
    const level = leaderTierOf(key)
    const rows =
      level && isId(unit) ? await this.leaders.covered(unit, STATED_DUTY, level, boundaries, page) : []
    const records = rows.map(({ id, code, name, share }) => ({
      id,
      code,
      label: name,
      value: share,
      share,
      unitId: id,
    }))
    return connectionOf(records, page, rows[0]?.total ?? 0, ({ code, id }) => [code, id])
  }
}
