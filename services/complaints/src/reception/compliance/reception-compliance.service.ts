import type { Window } from '@province/clocks'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { validate as isId } from 'uuid'
import type { ReceptionDutyService } from '../duty/reception-duty.service.ts'
import { type ReceptionDuty, tiersWithDuty } from '../duty/reception-duty.ts'
import type { UnitLevel } from '../duty/reception-rule.ts'
import { receptionWindow } from '../duty/reception-window.ts'
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
  orderBy: ComplianceOrder
  window: Window
  first: number
  after?: string | null
}

/** Sets what units posted, and what became of it, beside what the law asks of them. */
export class ReceptionComplianceService {
  constructor(
    private readonly compliance: ReceptionComplianceRepository,
    private readonly duties: ReceptionDutyService,
  ) {}

  async list(asked: ComplianceListing): Promise<Connection<ReceptionComplianceRow>> {
    const { within, level, concern = null, orderBy } = asked
    const window = receptionWindow(asked.window)
    const shape = [within, level ?? null, concern, orderBy, window.from, window.to]
    const page = pageOf(asked, ['receptionCompliance', ...shape])
    if (!isId(within)) return connectionOf<ReceptionComplianceRow>([], page, 0, () => [])
    const levels = tiersWithDuty(window).filter((tier) => level == null || tier === level)
    return this.compliance.list({ within, window, levels }, { concern, orderBy }, page)
  }

  /** How one unit stands in the window; nothing for one that is not there or not in sight. */
  async ofUnit(unitId: string, window: Window): Promise<ReceptionComplianceRow | null> {
    return this.compliance.ofUnit(unitId, receptionWindow(window))
  }

  /** The duty of a listed unit, in the window of the list. */
  dutyOf(row: ReceptionComplianceRow): Promise<ReceptionDuty> {
    return this.duties.dutyOf(row, row.window)
  }
}
