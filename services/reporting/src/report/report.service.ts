import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { ReportRepository, ReportRow } from './report.repository.ts'
import type { Report } from './report.ts'
import { reportClosed, reportUnclear, stateBehindSignature } from './report-refusals.ts'
import type { SectionRepository } from './section.repository.ts'

/** Whether a report bears a signature, whatever its state says. */
export type IsSigned = (reportId: string) => Promise<boolean>

/** Reads reports and finds the one that a change is for. */
export class ReportService {
  readonly list: ReportRepository['list']
  readonly sections: SectionRepository['ofReport']

  constructor(
    private readonly reports: ReportRepository,
    sections: SectionRepository,
    private readonly isSigned: IsSigned,
    private readonly request: RequestContext,
  ) {
    this.list = reports.list
    this.sections = sections.ofReport
  }

  /** The report, or nothing when there is none in sight. */
  find(id: string): Promise<ReportRow | null> {
    return this.reports.byId(id)
  }

  /** The report of something that was just read; it is there as long as its parts are. */
  async owning({ reportId }: { reportId: string }): Promise<ReportRow> {
    const report = await this.find(reportId)
    if (!report) throw forbiddenOrMissing()
    return report
  }

  /**
   * The open report in which whoever may do this states something, locked; without an id, the only open one. `blamed` is
   * what of the question named a report that is closed.
   */
  async toRestate(action: string, id: string | null | undefined, blamed?: string): Promise<Report> {
    const wanted = id ?? (await this.#onlyOpen(action))
    const report = isId(wanted) ? await this.reports.load(wanted) : null
    if (!report) throw forbiddenOrMissing()
    await this.request.authority.require(action, report.unitId)
    if (!report.isOpen) throw reportClosed(blamed)
    if (await this.isSigned(report.id)) throw stateBehindSignature(blamed ?? 'report')
    return report
  }

  async #onlyOpen(action: string): Promise<string> {
    const { authority } = this.request
    const open = await this.reports.open()
    const allowed = await Promise.all(open.map(({ unitId }) => authority.may(action, unitId)))
    const mine = open.filter((_, at) => allowed[at])
    const [only] = mine
    if (!only && !(await authority.may(action))) throw forbiddenOrMissing()
    if (!only || mine.length > 1) throw reportUnclear(mine.length)
    return only.id
  }
}
