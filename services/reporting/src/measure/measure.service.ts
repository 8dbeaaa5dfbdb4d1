import { type Connection, connectionOfAll, pageOf } from '@province/subgraph/list'
import {
  AS_REPORTED,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
} from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import type { DiscrepancyService } from '../discrepancy/discrepancy.service.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { ReportRepository, ReportRow } from '../report/report.repository.ts'

type Asked = Pick<MeasuresArgs, 'unit' | 'window' | 'asOf'>

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

  async values({ keys, ...asked }: Asked & Pick<MeasuresArgs, 'keys'>): Promise<Measure[]> {
    const known = keys.filter((key) => Object.hasOwn(UNITS, key))
    const reports = known.length > 0 ? await this.#reports(asked) : []
    const counts = known.map(async (key) => ({
      key,
      value: (await this.#recordsOf(key, reports)).length,
      unitOfCount: UNITS[key] ?? '',
      asOf: asked.asOf,
      ...AS_REPORTED,
    }))
    return Promise.all(counts)
  }

  async records({
    key,
    unit,
    window,
    asOf,
    ...args
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const page = pageOf(args, ['reportingMeasureRecords', key, unit, window.from, window.to])
    const records = await this.#recordsOf(key, await this.#reports({ unit, window, asOf }))
    return connectionOfAll(records, page, ({ id }) => id)
  }

  async #reports({ unit, window }: Asked): Promise<ReportRow[]> {
    return isId(unit) ? this.reports.ofUnit(unit, window.from, window.to) : []
  }

  async #recordsOf(key: string, reports: readonly ReportRow[]): Promise<MeasureRecord[]> {
    if (key === 'reporting.reports')
      return reports.map(({ id, title }) => ({ id, label: title, value: 1, share: 1 }))
    return (await Promise.all(reports.map((report) => this.#within(key, report)))).flat()
  }

  async #within(key: string, report: ReportRow): Promise<MeasureRecord[]> {
    if (key === 'reporting.figures')
      return (await this.figures.ofReport(report.id)).map(({ id, label }) => ({
        id,
        label,
        value: 1,
        share: 1,
      }))
    const open = (await this.discrepancies.ofReport(report)).filter(({ state }) => state === 'OPEN')
    return open.map(({ id, message }) => ({ id, label: message, value: 1, share: 1 }))
  }
}
