import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { FigureService } from '../figure/figure.service.ts'
import type { HeldService } from '../held/held.service.ts'
import type { HeldLine } from '../held/held-line.ts'
import type { ReportService } from '../report/report.service.ts'
import type { Report } from '../report/report.ts'
import type { ReconciliationRepository, ReconciliationRow } from './reconciliation.repository.ts'
import { Reconciliation, tally } from './reconciliation.ts'

/** Compares what a report states with what the domains hold, and keeps what was held. */
export class ReconciliationService {
  readonly ofReport: ReconciliationRepository['ofReport']

  constructor(
    private readonly stored: ReconciliationRepository,
    private readonly reports: ReportService,
    private readonly figures: FigureService,
    private readonly held: HeldService,
    private readonly request: RequestContext,
  ) {
    this.ofReport = stored.ofReport
  }

  /** Asks every domain once and keeps the answers. Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STEP_NOT_ALLOWED`. */
  async compare(reportId: string): Promise<ReconciliationRow> {
    const report = await this.reports.toRestate('report.reconcile', reportId)
    return this.stored.rowOf(this.keep(report, await this.linesOf(report)))
  }

  /** The last comparison; nothing until there was one. */
  async latest(reportId: string): Promise<ReconciliationRow | null> {
    return (await this.ofReport(reportId))[0] ?? null
  }

  /** What is held now for every figure of a report; nothing is kept. */
  async linesOf(report: Pick<Report, 'id' | 'periodFrom' | 'periodTo'>): Promise<HeldLine[]> {
    return this.held.lines(await this.figures.ofReport(report.id), report)
  }

  /** Keeps what was held also where the step that asked is refused: somebody was told of it. */
  keepWhenRefused(report: Report, lines: readonly HeldLine[]): void {
    this.request.keepWhenRefused(() => void this.keep(report, lines))
  }

  /** Keeps what was held. */
  keep(report: Report, lines: readonly HeldLine[]): Reconciliation {
    const { subject, clock, record } = this.request
    const taken = new Reconciliation(v7(), report.id, report.unitId, clock.now(), subject, lines)
    this.stored.add(taken)
    const payload = { report: report.id, reconciliation: taken.id, ...tally(lines) }
    record({ name: 'report.reconciled', aggregateId: report.id, unitId: report.unitId, payload })
    return taken
  }
}
