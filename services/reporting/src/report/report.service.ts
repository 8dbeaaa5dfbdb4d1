import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type Load } from '@province/subgraph/read'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId } from 'uuid'
import type { ReportRepository, ReportRow, SectionRow } from './report.repository.ts'
import type { Report } from './report.ts'
import { reportClosed, reportUnclear } from './report-refusals.ts'

/** Which reports, which page. */
export interface ReportListing {
  unit?: string | null
  first: number
  after?: string | null
}

/** Reads reports and finds the one that a change is for. */
export class ReportService {
  readonly #load: Load

  constructor(
    private readonly reports: ReportRepository,
    private readonly request: RequestContext,
  ) {
    this.#load = request.load
  }

  async list(listing: ReportListing): Promise<Connection<ReportRow>> {
    const unit = listing.unit ?? null
    const page = pageOf(listing, ['reports', unit])
    if (unit !== null && !isId(unit)) return connectionOf<ReportRow>([], page, 0, () => [])
    const rows = await this.reports.list(unit, page)
    return connectionOf(rows, page, rows[0]?.total ?? 0, (row) => [row.periodTo, row.id])
  }

  /** The report, or nothing when there is none in sight. */
  async find(id: string): Promise<ReportRow | undefined> {
    if (!isId(id)) return undefined
    return this.#load('report', id, async (ids) => {
      const rows = await this.reports.byIds(ids)
      return new Map(rows.map((row) => [row.id, row]))
    })
  }

  /** The report of something that was just read; it is there as long as its parts are. */
  async owning({ reportId }: { reportId: string }): Promise<ReportRow> {
    const report = await this.find(reportId)
    if (!report) throw forbiddenOrMissing()
    return report
  }

  async sections(reportId: string): Promise<SectionRow[]> {
    const found = await this.#load<SectionRow[]>('sections', reportId, async (ids) =>
      Map.groupBy(await this.reports.sectionsOf(ids), (row) => row.reportId),
    )
    return found ?? []
  }

  /** The open report for a change by whoever may do this to it, locked; without an id, the only open one. */
  async forChange(action: string, id: string | null | undefined): Promise<Report> {
    const wanted = id ?? (await this.#onlyOpen(action))
    const report = isId(wanted) ? await this.reports.locked(wanted) : null
    if (!report) throw forbiddenOrMissing()
    await this.request.authority.require(action, report.unitId)
    if (!report.isOpen) throw reportClosed()
    return report
  }

  async #onlyOpen(action: string): Promise<string> {
    const open = await this.reports.open()
    const allowed = await Promise.all(open.map(({ unitId }) => this.request.authority.may(action, unitId)))
    const mine = open.filter((_, at) => allowed[at])
    const [only] = mine
    if (!only && !(await this.request.authority.may(action))) throw forbiddenOrMissing()
    if (!only || mine.length > 1) throw reportUnclear(mine.length)
    return only.id
  }
}
