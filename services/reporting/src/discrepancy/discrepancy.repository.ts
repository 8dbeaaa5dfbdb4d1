import { Repository } from '@province/subgraph/read'
import { RecordedResolution } from './recorded-resolution.ts'
import { ResolutionMapping } from './resolution.mapping.ts'

/** What was said about discrepancies. */
export class DiscrepancyRepository extends Repository.of(ResolutionMapping, {
  hidden: ['id', 'unitId', 'resolvedBy', 'resolvedAt'],
}) {
  /** What was said about the discrepancies of a report. */
  readonly ofReport = this.many('reportId', { name: 'resolution_of_reports', order: ['discrepancyId'] })

  /** What was said about one, for whoever says otherwise. */
  recorded(reportId: string, discrepancyId: string): Promise<RecordedResolution | null> {
    return this.em.findOne(RecordedResolution, { reportId, discrepancyId })
  }
}
