import { type Connection, connectionOf, pageOf } from '@province/subgraph'
import { validate as isId } from 'uuid'
import type { DiscrepancyService } from '../discrepancy/discrepancy.service.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { ReportRepository, ReportRow } from '../report/report.repository.ts'

/** Which figures, of which unit, over which days. */
export interface MeasureRequest {
  unit: string
  window: { from: string; to: string }
  asOf: string
}

/** A figure that reporting holds. */
export interface MeasureRow {
  key: string
  value: number
  unitOfCount: string
  asOf: string
}

/** One record behind a figure. */
export interface MeasureRecordRow {
  id: string
  label: string
  value: number
}

const UNITS: Readonly<Record<string, string>> = {
  'reporting.reports': 'reports',
  'reporting.figures': 'figures',
  'reporting.discrepancies_open': 'discrepancies',
}

/** The figures that reporting itself holds, with the records behind them. */
export class MeasureService {
  constructor(
    private readonly reports: ReportRepository,
    private readonly figures: FigureService,
    private readonly discrepancies: DiscrepancyService,
  ) {}

  async list(keys: readonly string[], request: MeasureRequest): Promise<MeasureRow[]> {
    const known = keys.filter((key) => Object.hasOwn(UNITS, key))
    const reports = known.length > 0 ? await this.#reports(request) : []
    const counts = known.map(async (key) => ({
      key,
      value: (await this.#recordsOf(key, reports)).length,
      unitOfCount: UNITS[key] ?? '',
      asOf: request.asOf,
    }))
    return Promise.all(counts)
  }

  async records(
    key: string,
    request: MeasureRequest,
    paging: { first: number; after?: string | null },
  ): Promise<Connection<MeasureRecordRow>> {
    const page = pageOf(paging, ['reportingMeasureRecords', key, request.unit, request.window])
    const records = await this.#recordsOf(key, await this.#reports(request))
    const start = page.after ? records.findIndex(({ id }) => id === page.after?.[0]) + 1 : 0
    return connectionOf(records.slice(start, start + page.limit + 1), page, records.length, ({ id }) => [id])
  }

  async #reports({ unit, window }: MeasureRequest): Promise<ReportRow[]> {
    return isId(unit) ? this.reports.ofUnit(unit, window.from, window.to) : []
  }

  async #recordsOf(key: string, reports: readonly ReportRow[]): Promise<MeasureRecordRow[]> {
    if (key === 'reporting.reports') return reports.map(({ id, title }) => ({ id, label: title, value: 1 }))
    return (await Promise.all(reports.map((report) => this.#within(key, report)))).flat()
  }

  async #within(key: string, report: ReportRow): Promise<MeasureRecordRow[]> {
    if (key === 'reporting.figures')
      return (await this.figures.ofReport(report.id)).map(({ id, label }) => ({ id, label, value: 1 }))
    const open = (await this.discrepancies.ofReport(report)).filter(({ state }) => state === 'OPEN')
    return open.map(({ id, message }) => ({ id, label: message, value: 1 }))
  }
}
