import { Repository, type Row } from '@province/subgraph/read'
import { FindingMapping } from './finding.mapping.ts'

/** A finding as it is shown. */
export type FindingRow = Row<FindingRepository>

/** Findings, read by their session. */
export class FindingRepository extends Repository.of(FindingMapping, { hidden: ['unitId', 'recordedBy'] }) {
  readonly ofSession = this.many('sessionId', { name: 'findings_of_sessions', order: ['foundOn', 'id'] })
}
