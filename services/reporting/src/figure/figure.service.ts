import type { Load } from '@province/subgraph/read'
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

/** Reads stated figures and what hangs on them. */
export class FigureService {
  constructor(
    private readonly figures: FigureRepository,
    private readonly reports: ReportService,
    private readonly load: Load,
  ) {}

  async ofReport(reportId: string): Promise<FigureRecord[]> {
    const found = await this.load<FigureRecord[]>('figures', reportId, async (ids) =>
      Map.groupBy(await this.figures.ofReports(ids), (row) => row.reportId),
    )
    return found ?? []
  }

  async byKey(reportId: string): Promise<ReadonlyMap<string, FigureRecord>> {
    const keyed = await this.load<Map<string, FigureRecord>>('figures by key', reportId, async (ids) => {
      const entries = ids.map(async (id) => {
        const own = await this.ofReport(id)
        return [id, new Map(own.map((figure) => [figure.key, figure]))] as const
      })
      return new Map(await Promise.all(entries))
    })
    return keyed ?? new Map()
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
