import { Repository, type Row } from '@province/subgraph/read'
import { ReconciliationMapping } from './reconciliation.mapping.ts'

/** A comparison as it is read. */
export type ReconciliationRow = Row<ReconciliationRepository>

/** Comparisons of reports with the records. */
export class ReconciliationRepository extends Repository.of(ReconciliationMapping, { hidden: ['unitId'] }) {
  /** The comparisons of a report, the latest first. */
  readonly ofReport = this.many('reportId', { name: 'reconciliation_of_reports', order: ['-takenAt', '-id'] })
}
