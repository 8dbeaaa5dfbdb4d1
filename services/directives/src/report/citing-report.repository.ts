import { Repository } from '@province/subgraph/read'
import { CitingReportMapping } from './citing-report.mapping.ts'
import { CitingReport } from './citing-report.ts'

/** Reports that cite. */
export class CitingReportRepository extends Repository.of(CitingReportMapping) {
  /** A report, for whoever records what it cites: it is not changed itself. */
  find(id: string): Promise<CitingReport | null> {
    return this.em.findOne(CitingReport, { id })
  }

  /** The report that describes the latest day. */
  latest(): Promise<CitingReport | null> {
    return this.em.findOne(CitingReport, { id: { $ne: null } }, { orderBy: { asOf: 'desc', id: 'desc' } })
  }
}
