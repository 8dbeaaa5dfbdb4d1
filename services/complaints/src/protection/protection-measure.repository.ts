import { Repository, type Row } from '@province/subgraph/read'
import { ProtectionMeasureMapping } from './protection-measure.mapping.ts'

/** A measure as it is shown. */
export type ProtectionMeasureRow = Row<ProtectionMeasureRepository>

/** Measures of protection: read as rows, written as aggregates. */
export class ProtectionMeasureRepository extends Repository.of(ProtectionMeasureMapping, {
  hidden: ['recordedBy'],
}) {
  /** The measures of a case, in the order in which they were asked for. */
  readonly ofCase = this.many('caseId', { name: 'protection_measures_of_cases', order: ['askedOn', 'id'] })
}
