import { Repository, type Row } from '@province/subgraph/read'
import { RecipientMapping } from './recipient.mapping.ts'

/** A recipient as it is read. */
export type RecipientRow = Row<RecipientRepository>

/** Recipients of reports. */
export class RecipientRepository extends Repository.of(RecipientMapping, { hidden: ['unitId', 'position'] }) {
  /** The recipients of a report, in the order in which they were named. */
  readonly ofReport = this.many('reportId', { name: 'recipient_of_reports', order: ['position'] })
}
