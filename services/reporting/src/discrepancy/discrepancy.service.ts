import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { v7 } from 'uuid'
import type { FigureRecord } from '../figure/figure.repository.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { ReportService } from '../report/report.service.ts'
import type { JudgedReport, StatedWorldService } from '../rule/stated-world.service.ts'
import type { DiscrepancyRepository, ResolutionRow } from './discrepancy.repository.ts'
import { type Discrepancy, discrepanciesOf } from './discrepancy.ts'
import { notChecked, reasonMissing } from './discrepancy-refusals.ts'
import { RecordedResolution } from './recorded-resolution.ts'

/** A discrepancy with its report: plain data, also when it is kept as a mutation's answer. */
export type DiscrepancyRow = Discrepancy & { reportId: string; ruleTitle: string }

/** What somebody says about one discrepancy. */
export interface Explanation {
  id: string
  report: string
  expectedVersion: number
  reason: string
  waive: boolean
}

const ACTION = 'report.explain_discrepancy'
const LONGEST_REASON = 2_000

/** Discrepancies: computed from what is stated now, resolved by people. */
export class DiscrepancyService {
  constructor(
    private readonly worlds: StatedWorldService,
    private readonly resolutions: DiscrepancyRepository,
    private readonly reports: ReportService,
    private readonly figures: FigureService,
    private readonly request: RequestContext,
  ) {}

  /** Computed once a request, however many figures ask. */
  ofReport(report: JudgedReport): Promise<DiscrepancyRow[]> {
    return this.request.remember('discrepancies', report.id, () => this.#computed(report))
  }

  async ofFigure(figure: FigureRecord): Promise<DiscrepancyRow[]> {
    const all = await this.ofReport(await this.reports.owning(figure))
    return all.filter(({ figures }) => figures.includes(figure.key))
  }

  figuresOf({ reportId, figures }: DiscrepancyRow): Promise<FigureRecord[]> {
    return this.figures.some(reportId, figures)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`, `STEP_NOT_ALLOWED`. */
  async explain({
    id,
    report: reportId,
    expectedVersion,
    reason,
    waive,
  }: Explanation): Promise<DiscrepancyRow> {
    const report = await this.reports.forChange(ACTION, reportId)
    if (reason.trim() === '' || reason.length > LONGEST_REASON) throw reasonMissing(LONGEST_REASON)
    const found = (await this.ofReport(report)).find((each) => each.id === id)
    if (!found) throw forbiddenOrMissing()
    if (!found.checked) throw notChecked()
    const before = await this.resolutions.recorded(report.id, id)
    const version = before?.version ?? 0
    if (expectedVersion !== version) throw staleVersion(version)
    const state = waive ? 'WAIVED' : 'EXPLAINED'
    const next = {
      state,
      reason,
      evidence: found.evidence,
      resolvedBy: this.request.actor.subject,
      resolvedAt: this.request.clock.now(),
    } as const
    if (before) before.revise(next)
    else this.resolutions.add(this.#first(report, id, next))
    const payload = { report: report.id, discrepancy: id, rule: found.rule, state }
    this.request.record({
      name: 'discrepancy.resolved',
      aggregateId: report.id,
      unitId: report.unitId,
      payload,
    })
    return { ...found, state, reason, version: version + 1 }
  }

  #first(
    { id, unitId }: JudgedReport,
    discrepancyId: string,
    {
      state,
      reason,
      evidence,
      resolvedBy,
      resolvedAt,
    }: Pick<RecordedResolution, 'state' | 'reason' | 'evidence' | 'resolvedBy' | 'resolvedAt'>,
  ): RecordedResolution {
    return new RecordedResolution(
      v7(),
      id,
      unitId,
      discrepancyId,
      state,
      reason,
      evidence,
      resolvedBy,
      resolvedAt,
    )
  }

  async #computed(report: JudgedReport): Promise<DiscrepancyRow[]> {
    const [{ world, rules }, said] = await Promise.all([
      this.worlds.of(report),
      this.#resolutionsOf(report.id),
    ])
    const titles = new Map(rules.map(({ code, title }) => [code, title]))
    return discrepanciesOf(report.id, world, rules, said).map((found) => ({
      ...found,
      reportId: report.id,
      ruleTitle: titles.get(found.rule) ?? found.rule,
    }))
  }

  async #resolutionsOf(reportId: string): Promise<readonly ResolutionRow[]> {
    const found = await this.request.load<ResolutionRow[]>('resolutions', reportId, async (ids) =>
      Map.groupBy(await this.resolutions.ofReports(ids), (row) => row.reportId),
    )
    return found ?? []
  }
}
