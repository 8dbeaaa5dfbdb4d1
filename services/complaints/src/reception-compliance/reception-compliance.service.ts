import type { Window } from '@province/clocks'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import type { ReceptionDutyService } from '../reception-duty/reception-duty.service.ts'
import { type ReceptionDuty, tiersWithDuty } from '../reception-duty/reception-duty.ts'
import type { UnitLevel } from '../reception-duty/reception-rule.ts'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import type {
  ReceptionComplianceRepository,
  ReceptionComplianceRow,
} from './reception-compliance.repository.ts'
import type { ComplianceOrder, Concern } from './reception-tally.ts'

/** Whose compliance: under which unit, of which tier, over which days, in what order, which page. */
export interface ComplianceListing {
  within: string
  level?: UnitLevel | null
  concern?: Concern | null
  order: ComplianceOrder
  window: Window
  first: number
  after?: string | null
}

/** Sets what units posted, and what became of it, beside what the law asks of them. */
export class ReceptionComplianceService {
  constructor(
    private readonly compliance: ReceptionComplianceRepository,
    private readonly duties: ReceptionDutyService,
    private readonly load: Load,
    private readonly today: string,
  ) {}

  async list({
    within,
    level,
    concern = null,
    order,
    window: asked,
    ...args
  }: ComplianceListing): Promise<Connection<ReceptionComplianceRow>> {
    const window = receptionWindow(asked)
    const shape = [within, level ?? null, concern, order, window.from, window.to]
    const page = pageOf(args, ['receptionCompliance', ...shape])
    if (!isId(within)) return connectionOf<ReceptionComplianceRow>([], page, 0, () => [])
    const levels = tiersWithDuty(window).filter((tier) => level == null || tier === level)
    const scope = { within, window, levels }
    const choice = { concern, order, today: this.today }
    const rows = await this.compliance.list(scope, choice, page)
    const total =
      rows[0]?.total ?? (page.after ? (await this.compliance.count(scope, choice))[0]?.total : 0) ?? 0
    return connectionOf<ReceptionComplianceRow>(rows, page, total, (row) => [
      row.rank,
      row.levelRank,
      row.code,
      row.unitId,
    ])
  }

  /** How one unit stands in the window; nothing for one that is not there or not in sight. */
  async ofUnit(unitId: string, asked: Window): Promise<ReceptionComplianceRow | null> {
    const window = receptionWindow(asked)
    const name = `reception compliance ${window.from} ${window.to}`
    const row = await this.load<ReceptionComplianceRow>(name, unitId, async (ids) => {
      const rows = await this.compliance.ofUnits(ids, window, this.today)
      return new Map(rows.map((each) => [each.unitId, each]))
    })
    return row ?? null
  }

  /** The duty of a listed unit, in the window of the list. */
  dutyOf(row: ReceptionComplianceRow): Promise<ReceptionDuty> {
    return this.duties.dutyOf(row, row.window)
  }
}
