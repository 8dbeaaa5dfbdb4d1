import type { Window } from '@province/clocks'
import { type Connection, connectionOf, pageOf } from '@province/subgraph'
import { validate as isId } from 'uuid'
import { type ReceptionDuty, receptionDuty, tiersWithDuty } from '../reception-duty/reception-duty.ts'
import type { UnitLevel } from '../reception-duty/reception-rule.ts'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import type {
  ReceptionComplianceRepository,
  ReceptionComplianceRow,
} from './reception-compliance.repository.ts'

/** Whose compliance: under which unit, of which tier, over which days, which page. */
export interface ComplianceListing {
  within: string
  level?: UnitLevel | null
  window: Window
  first: number
  after?: string | null
}

/** Sets what units posted beside what the law asks of them. */
export class ReceptionComplianceService {
  constructor(private readonly compliance: ReceptionComplianceRepository) {}

  async list({
    within,
    level,
    window: asked,
    ...args
  }: ComplianceListing): Promise<Connection<ReceptionComplianceRow>> {
    const window = receptionWindow(asked)
    const page = pageOf(args, ['receptionCompliance', within, level ?? null, window.from, window.to])
    if (!isId(within)) return connectionOf<ReceptionComplianceRow>([], page, 0, () => [])
    const levels = tiersWithDuty(window).filter((tier) => level == null || tier === level)
    const scope = { within, window, levels }
    const rows = await this.compliance.list(scope, page)
    const total = rows[0]?.total ?? (page.after ? (await this.compliance.count(scope))[0]?.total : 0) ?? 0
    return connectionOf<ReceptionComplianceRow>(rows, page, total, (row) => [
      row.levelRank,
      row.code,
      row.unitId,
    ])
  }

  /** The duty of a listed unit, in the window of the list. */
  dutyOf(row: ReceptionComplianceRow): ReceptionDuty {
    return receptionDuty(row, row.window)
  }
}
