import type { MeasureQuestion } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import type { DiscrepancyRow, DiscrepancyService } from '../discrepancy/discrepancy.service.ts'
import type { FigureRecord } from '../figure/figure.repository.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { ReportRepository, ReportRow } from '../report/report.repository.ts'

/** What reports of a unit and below it state. */
export class MeasureService {
  constructor(
    private readonly stored: ReportRepository,
    private readonly stated: FigureService,
    private readonly found: DiscrepancyService,
    private readonly request: RequestContext,
  ) {}

  /** Read once, however many figures are asked. */
  reports({ unit, window: { from, to } }: MeasureQuestion): Promise<ReportRow[]> {
    return this.request.remember('reports of unit', `${unit} ${from} ${to}`, () =>
      this.stored.ofUnit(unit, from, to),
    )
  }

  async figures(question: MeasureQuestion): Promise<FigureRecord[]> {
    const reports = await this.reports(question)
    return (await Promise.all(reports.map(({ id }) => this.stated.ofReport(id)))).flat()
  }

  async openDiscrepancies(question: MeasureQuestion): Promise<DiscrepancyRow[]> {
    const reports = await this.reports(question)
    const all = (await Promise.all(reports.map((report) => this.found.ofReport(report)))).flat()
    return all.filter(({ state }) => state === 'OPEN')
  }
}
