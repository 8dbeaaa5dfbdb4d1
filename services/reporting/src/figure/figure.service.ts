import type { RequestContext } from '@province/subgraph/request'
import type { ReportService } from '../report/report.service.ts'
import { decimal, minus, sum, toNumber } from './decimal.ts'
import type { FigureRecord, FigureRepository } from './figure.repository.ts'
import type { BreakdownKind } from './stated-figure.ts'

/** The parts of a figure. */
export interface Breakdown {
  figures: FigureRecord[]
  sum: number
  gap: number
  complete: boolean
  kind: BreakdownKind
}

/** The figures of a report as they were sealed with its signature; none until then. */
export type SealedFigures = (reportId: string) => Promise<FigureRecord[]>

/** Reads stated figures and what hangs on them; of a signed report, everybody reads what was sealed. */
export class FigureService {
  constructor(
    private readonly stored: FigureRepository,
    private readonly sealed: SealedFigures,
    private readonly reports: ReportService,
    private readonly request: RequestContext,
  ) {}

  /** The figures of a report, in the order of recording. */
  async ofReport(reportId: string): Promise<FigureRecord[]> {
    const [sealed, stated] = await Promise.all([this.sealed(reportId), this.stored.ofReport(reportId)])
    return sealed.length > 0 ? sealed : stated
  }

  byKey(reportId: string): Promise<ReadonlyMap<string, FigureRecord>> {
    return this.request.remember(
      'figures by key',
      reportId,
      async () => new Map((await this.ofReport(reportId)).map((figure) => [figure.key, figure])),
    )
  }

  /** What figures that were taken back were called, by key: whatever still needs one names it so. */
  withdrawnLabels(reportId: string): Promise<ReadonlyMap<string, string>> {
    return this.request.remember(
      'withdrawn labels',
      reportId,
      async () => new Map((await this.stored.withdrawnOf(reportId)).map(({ key, label }) => [key, label])),
    )
  }

  async find({ reportId, key }: { reportId: string; key: string }): Promise<FigureRecord | undefined> {
    return (await this.byKey(reportId)).get(key)
  }

  /** The figures with these keys, in the order of the keys. */
  async some(reportId: string, keys: readonly string[]): Promise<FigureRecord[]> {
    const stated = await this.byKey(reportId)
    return keys.flatMap((key) => stated.get(key) ?? [])
  }

  async breakdown(figure: FigureRecord): Promise<Breakdown | null> {
    const parts = (await this.ofReport(figure.reportId)).filter(
      ({ breakdownOf }) => breakdownOf === figure.key,
    )
    const kind = parts[0]?.breakdownKind
    if (!kind) return null
    const total = sum(parts.map(({ value }) => decimal(value)))
    const gap = toNumber(minus(total, decimal(figure.value)))
    return { figures: parts, sum: toNumber(total), gap, complete: kind === 'part', kind }
  }

  /** The document that states the figure, and where in it. */
  async source(figure: FigureRecord): Promise<{ document: string; place: string }> {
    const { title } = await this.reports.owning(figure)
    return { document: title, place: figure.section }
  }
}
