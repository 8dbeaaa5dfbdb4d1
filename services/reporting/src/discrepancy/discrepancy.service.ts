import { forbiddenOrMissing, isBlank, staleVersion } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { FigureRecord } from '../figure/figure.repository.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { HeldLine } from '../held/held-line.ts'
import type { ReportService } from '../report/report.service.ts'
import type { JudgedReport, StatedWorldService } from '../rule/stated-world.service.ts'
import type { DiscrepancyRepository } from './discrepancy.repository.ts'
import { type Discrepancy, discrepanciesOf } from './discrepancy.ts'
import { mendedOnly, notChecked, reasonMissing } from './discrepancy-refusals.ts'
import { RecordedResolution } from './recorded-resolution.ts'

/** A discrepancy with its report: plain data, also when it is kept as a mutation's answer. */
export type DiscrepancyRow = Discrepancy & { reportId: string; ruleTitle: string }

/** What somebody says about one discrepancy of a report. */
export interface Explanation {
  report: string
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
  async explain({ id, expectedVersion }: SeenVersion, explanation: Explanation): Promise<DiscrepancyRow> {
    const { reason, waive } = explanation
    const report = await this.reports.toRestate(ACTION, explanation.report)
    if (isBlank(reason) || reason.length > LONGEST_REASON) throw reasonMissing(LONGEST_REASON)
    const found = (await this.ofReport(report)).find((each) => each.id === id)
    if (!found) throw forbiddenOrMissing()
    if (!found.checked) throw notChecked()
    if (found.mendedOnly) throw mendedOnly()
    const before = await this.resolutions.recorded(report.id, id)
    const version = before?.version ?? 0
    if (expectedVersion !== version) throw staleVersion(version)
    const { subject: resolvedBy, clock, record } = this.request
    const state = waive ? 'WAIVED' : 'EXPLAINED'
    const said = { state, reason, evidence: found.evidence, resolvedBy, resolvedAt: clock.now() } as const
    if (before) before.revise(said)
    else this.resolutions.add(new RecordedResolution(v7(), report, id, said))
    const payload = { report: report.id, discrepancy: id, rule: found.rule, state }
    record({ name: 'discrepancy.resolved', aggregateId: report.id, unitId: report.unitId, payload })
    return { ...found, state, reason, version: version + 1 }
  }

  /** As they are by what is held at this moment, which has just been asked. */
  judgedBy(report: JudgedReport, lines: readonly HeldLine[]): Promise<DiscrepancyRow[]> {
    return this.#computed(report, lines)
  }

  async #computed(report: JudgedReport, lines?: readonly HeldLine[]): Promise<DiscrepancyRow[]> {
    const [{ world, rules }, said] = await Promise.all([
      this.worlds.of(report, lines),
      this.resolutions.ofReport(report.id),
    ])
    const titles = new Map(rules.map(({ code, title }) => [code, title]))
    return discrepanciesOf(report.id, world, rules, said).map((found) => ({
      ...found,
      reportId: report.id,
      ruleTitle: titles.get(found.rule) ?? found.rule,
    }))
  }
}
