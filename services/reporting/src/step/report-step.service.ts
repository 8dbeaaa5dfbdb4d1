import { wordsUpTo } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ReportRepository, ReportRow } from '../report/report.repository.ts'
import type { IsSigned } from '../report/report.service.ts'
import { isBeforeSignature, type Report } from '../report/report.ts'
import type { ReportStep } from '../report/report-lifecycle.ts'
import { stateBehindSignature } from '../report/report-refusals.ts'
import type { TakenStepRepository } from './report-step.repository.ts'
import { type StepTold, TakenStep } from './report-step.ts'

const isReason = wordsUpTo(2_000)

/** Takes reports on their way, and keeps who took which step when and why. */
export class ReportStepService {
  readonly ofReport: TakenStepRepository['ofReport']

  constructor(
    private readonly steps: TakenStepRepository,
    private readonly reports: ReportRepository,
    private readonly isSigned: IsSigned,
    private readonly request: RequestContext,
  ) {
    this.ofReport = steps.ofReport
  }

  /** The report as it was seen, locked for a step by who holds the action; refuses one whose state denies its signature. */
  async open(seen: SeenVersion, action: string): Promise<Report> {
    const report = await this.request.forChange(this.reports, seen, action)
    if (isBeforeSignature(report.state) && (await this.isSigned(report.id))) throw stateBehindSignature()
    return report
  }

  /** Takes a step that needs nothing else; refuses one that the state does not allow. */
  take(report: Report, step: ReportStep, told: Partial<StepTold> = {}): ReportRow {
    const { state: from, id, unitId } = report
    const { subject, actor, clock, today, record } = this.request
    report.take(step)
    const { reason = null, effectiveOn = today } = told
    const at = clock.now()
    this.steps.add(
      new TakenStep(v7(), id, unitId, step, from, report.state, reason, effectiveOn, subject, actor.name, at),
    )
    const payload = { report: id, step, from, to: report.state, version: report.version, effectiveOn }
    record({ name: 'report.step_taken', aggregateId: id, unitId, payload })
    return this.reports.rowOf(report)
  }

  /** Back to writing: a reason is always asked for. */
  async reopen(seen: SeenVersion, reason: string): Promise<ReportRow> {
    const report = await this.open(seen, 'report.reconcile')
    isReason('reason', reason, { vi: 'Hãy ghi vì sao soạn lại', en: 'Say why it is written again' })
    return this.take(report, 'reopenDraft', { reason })
  }
}
