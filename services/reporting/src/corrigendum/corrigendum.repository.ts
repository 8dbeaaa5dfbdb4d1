import { Repository, type Row } from '@province/subgraph/read'
import { CorrigendumMapping } from './corrigendum.mapping.ts'

/** A corrigendum as it is read. */
export type CorrigendumRow = Row<CorrigendumRepository>

/** Corrigenda of reports. */
export class CorrigendumRepository extends Repository.of(CorrigendumMapping, {
  hidden: ['unitId', 'issuedBy'],
}) {
  /** The corrigenda of a report, the first first. */
  readonly ofReport = this.many('reportId', { name: 'corrigendum_of_reports', order: ['number'] })
}
