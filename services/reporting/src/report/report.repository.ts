import { Repository, type Row } from '@province/subgraph/read'
import { ReportMapping } from './report.mapping.ts'
import { OPEN_STATES, Report } from './report.ts'
import type { ReportState } from './report-lifecycle.ts'

/** A report as it is read. */
export type ReportRow = Row<ReportRepository>

/** Which reports: of which unit, how far they have come. */
export interface ReportFilters {
  unit?: string | null
  state?: ReportState | null
}

/** Reports. */
export class ReportRepository extends Repository.of(ReportMapping) {
  readonly list = this.listed({
    name: 'report_list',
    where: ({ unit, state }: ReportFilters) => [{ unitId: unit, state }],
    order: ['-periodTo', '-id'],
    alphabetical: ['title'],
    sorts: { LATEST: ['-periodTo', '-id'], EARLIEST: ['periodTo', 'id'], TITLE: ['title', 'id'] },
  })

  /** Reports of a unit and below it, whose day lies in the window. */
  ofUnit(unitId: string, from: string, to: string): Promise<ReportRow[]> {
    const text = `select ${this.columns} from ${this.from}
      where t.as_of >= $2::date and t.as_of < $3::date and hierarchy.is_below(t.unit_id, $1, t.as_of)
      order by t.id`
    return this.rows({ name: 'report_of_unit', text, values: [unitId, from, to] })
  }

  /** The first reports that may still be restated. */
  open(): Promise<Report[]> {
    return this.em.find(Report, { state: { $in: [...OPEN_STATES] } }, { limit: 20 })
  }
}
