import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import type { UnitLevel } from '../../register/index.ts'
import type { Duty } from '../duty/duty.ts'
import type {
  CoveredUnitRow,
  LeaderCoverageRepository,
  LeaderCoverageRow,
} from './leader-coverage.repository.ts'
import { STATED_DUTY } from './leader-coverage.ts'

/** Reads how far units that must have somebody in charge do, on any day, and the figures made of it. */
export class LeaderCoverageService {
  constructor(
    private readonly leaders: LeaderCoverageRepository,
    private readonly request: RequestContext,
  ) {}

  /** Coverage by tier under the unit; nothing when the unit is out of sight. */
  async coverage(within: string, duty: Duty, asOf: string): Promise<LeaderCoverageRow[]> {
    await this.request.authority.require('organization.read')
    return this.leaders.under(within, duty, asOf)
  }

  /** How many units of a tier have somebody in charge of what reports state leaders for; all tiers take one statement. */
  async covered(level: UnitLevel, { unit, boundaries }: MeasureQuestion): Promise<Tally> {
    const { asOf } = boundaries
    const tiers = await this.request.remember('led tiers', `${unit} ${asOf}`, () =>
      this.leaders.tiers(unit, STATED_DUTY, asOf),
    )
    const tier = tiers.find((each) => each.level === level)
    // A unit that is out of sight or not there then, and a tier that is not there then, have nothing to count.
    return { value: tier?.count ?? null }
  }

  /** The units behind one figure. */
  coveredUnits(level: UnitLevel, { unit, boundaries }: MeasureQuestion): SourceSpec<CoveredUnitRow> {
    return this.leaders.covered(unit, STATED_DUTY, level, boundaries.asOf)
  }
}
