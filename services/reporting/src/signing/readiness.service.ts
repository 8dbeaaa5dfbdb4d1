import type { SeenVersion } from '@province/subgraph/request'
import type { DiscrepancyService } from '../discrepancy/discrepancy.service.ts'
import type { HeldLine } from '../held/held-line.ts'
import type { ReconciliationService } from '../reconciliation/reconciliation.service.ts'
import { awayIn } from '../reconciliation/reconciliation.ts'
import type { ReportRow } from '../report/report.repository.ts'
import type { Report } from '../report/report.ts'
import type { ReportStepService } from '../step/report-step.service.ts'
import { discrepanciesOpen, recordsAway } from './readiness-refusals.ts'

/** Whether a report may go on: judged by what is held at this moment, not when somebody last looked. */
export class ReadinessService {
  constructor(
    private readonly reconciliations: ReconciliationService,
    private readonly discrepancies: DiscrepancyService,
    private readonly steps: ReportStepService,
  ) {}

  /** The domains are asked; what differs is there to be mended. */
  async startReconciling(seen: SeenVersion): Promise<ReportRow> {
    const report = await this.steps.open(seen, 'report.reconcile')
    const row = this.steps.take(report, 'startReconciling')
    this.reconciliations.keep(report, await this.reconciliations.linesOf(report))
    return row
  }

  /** Ready to be signed. */
  async review(seen: SeenVersion): Promise<ReportRow> {
    const report = await this.steps.open(seen, 'report.review')
    const row = this.steps.take(report, 'review')
    await this.require(report)
    return row
  }

  /**
   * Asks every domain again and keeps what is held, also where it refuses. Refuses with `SUBGRAPH_UNAVAILABLE`
   * while one that keeps figures is away, and with `DISCREPANCIES_OPEN` while a critical discrepancy is.
   */
  async require(report: Report): Promise<readonly HeldLine[]> {
    const lines = await this.reconciliations.linesOf(report)
    this.reconciliations.keepWhenRefused(report, lines)
    const away = awayIn(lines)
    if (away.length > 0) throw recordsAway(away)
    const found = await this.discrepancies.judgedBy(report, lines)
    const open = found.filter(({ severity, state }) => severity === 'CRITICAL' && state === 'OPEN')
    if (open.length > 0) throw discrepanciesOpen(open)
    this.reconciliations.keep(report, lines)
    return lines
  }
}
